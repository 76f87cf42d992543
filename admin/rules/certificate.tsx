import { useTranslate } from 'react-admin';
import TextField from '@mui/material/TextField';
import type { RuleFormProps, RuleView } from './rule-view';

/** 证书、考试合格 */
export const certificateView: RuleView<'certificate'> = {
  initial: { kind: 'certificate', codes: ['qualifying-exam'] },
  form: (props) => <CertificateForm {...props} />,
};

function CertificateForm({ rule, onChange }: RuleFormProps<'certificate'>) {
  const translate = useTranslate();
  const codesIn = (text: string) => text.split('\n').map((line) => line.trim());
  return (
    <TextField
      multiline
      fullWidth
      minRows={2}
      label={translate('rules.certificate.codes')}
      value={rule.codes.join('\n')}
      onChange={(event) => onChange({ ...rule, codes: codesIn(event.target.value) })}
    />
  );
}
