import { useId } from 'react';
import { useTranslate } from 'react-admin';
import TextField from '@mui/material/TextField';

interface ReasonFieldProps {
  readonly value: string;
  readonly help: string;
  readonly onChange: (value: string) => void;
}

/** 理由：takes the focus, as the act waits for it. */
export function ReasonField({ value, help, onChange }: ReasonFieldProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <TextField
      id={id}
      label={translate('editions.reason')}
      helperText={help}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength: 4000 } }}
      autoFocus
      multiline
      minRows={3}
      fullWidth
      required
    />
  );
}
