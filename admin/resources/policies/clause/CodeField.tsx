import { useTranslate } from 'react-admin';
import TextField from '@mui/material/TextField';
import { useWordedProblem } from '../../../components/worded-problem';

interface CodeFieldProps {
  readonly code: string;
  /** What was refused, its own among it. */
  readonly error: unknown;
  readonly onChange: (code: string) => void;
}

/** The number of a clause, as the document prints it. */
export function CodeField({ code, error, onChange }: CodeFieldProps) {
  const translate = useTranslate();
  const help = translate('policyForms.number_form');
  const wrong = useWordedProblem(error, () => help)?.errors['code'];
  return (
    <TextField
      fullWidth
      required
      label={translate('policies.clause_code')}
      value={code}
      error={wrong !== undefined}
      helperText={wrong ?? help}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
