import { useTranslate } from 'react-admin';
import { certificateKinds } from '../../shared/vocabulary';
import { OpenCodesField } from './OpenCodeFields';
import type { RuleFormProps, RuleView } from './rule-view';

/** 证书、考试合格 */
export const certificateView: RuleView<'certificate'> = {
  initial: { kind: 'certificate', codes: [] },
  form: (props) => <CertificateForm {...props} />,
};

function CertificateForm({ rule, onChange }: RuleFormProps<'certificate'>) {
  const translate = useTranslate();
  return (
    <OpenCodesField
      label={translate('rules.certificate.codes')}
      help={translate('policyForms.open_codes')}
      vocabulary={certificateKinds}
      values={rule.codes}
      onChange={(codes) => onChange({ ...rule, codes })}
    />
  );
}
