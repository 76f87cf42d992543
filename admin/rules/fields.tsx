// The fields that the forms of rules are made of.
import { useTranslate } from 'react-admin';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { Terms } from '../../shared/vocabulary';
import { useLabel } from '../i18n/use-label';

interface TermFieldProps<Code extends string> {
  readonly label: string;
  readonly vocabulary: Terms<Code>;
  readonly value: Code | undefined;
  readonly help?: string;
  readonly onChange: (code: Code) => void;
  /** Lets the field be left open. */
  readonly onClear?: () => void;
}

/** A code of a vocabulary, by its word. */
export function TermField<Code extends string>(props: TermFieldProps<Code>) {
  const { label, vocabulary, value, help, onChange, onClear } = props;
  const word = useLabel(vocabulary);
  const translate = useTranslate();
  const choose = (chosen: string) => {
    const code = vocabulary.codes.find((known) => known === chosen);
    if (code === undefined) onClear?.();
    else onChange(code);
  };
  return (
    <TextField
      select
      fullWidth
      label={label}
      value={value ?? ''}
      helperText={help}
      onChange={(event) => choose(event.target.value)}
    >
      {onClear && <MenuItem value="">{translate('rules.not_asked')}</MenuItem>}
      {vocabulary.codes.map((code) => (
        <MenuItem key={code} value={code}>
          {word(code)}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null | undefined;
  readonly bounds: readonly [minimum: number, maximum: number];
  readonly step?: number;
  readonly help?: string;
  readonly onChange: (value: number) => void;
  /** Lets the field be left open. */
  readonly onClear?: () => void;
}

/** A number within bounds, which it says. */
export function NumberField({ label, value, bounds, step = 1, help, onChange, onClear }: NumberFieldProps) {
  const [minimum, maximum] = bounds;
  const range = `${minimum}–${maximum}`;
  return (
    <TextField
      type="number"
      fullWidth
      label={label}
      value={value ?? ''}
      helperText={help === undefined ? range : `${help}（${range}）`}
      slotProps={{ htmlInput: { min: minimum, max: maximum, step } }}
      onChange={(event) => {
        if (event.target.value === '') onClear?.();
        else onChange(Number(event.target.value));
      }}
    />
  );
}

interface FlagFieldProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Yes or no. */
export function FlagField({ label, value, onChange }: FlagFieldProps) {
  return (
    <FormControlLabel
      control={<Checkbox checked={value} onChange={(event) => onChange(event.target.checked)} />}
      label={label}
    />
  );
}
