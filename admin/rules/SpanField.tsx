import { useState } from 'react';
import { useTranslate } from 'react-admin';
import TextField from '@mui/material/TextField';
import { mostYears } from '../../shared/vocabulary';
import { useLanguage } from '../i18n/use-language';
import type { FieldState } from './field-state';
import { readYears, writeYears } from './typed-years';

interface SpanFieldProps {
  readonly label: string;
  /** In years. */
  readonly value: number;
  readonly help?: string;
  readonly field?: FieldState;
  /** The years that were typed, a month being a twelfth; no number where it is no length of time, so that nothing is saved. */
  readonly onChange: (years: number) => void;
}

/** 年限: years, or years and months, as people write them. */
export function SpanField({ label, value, help, field, onChange }: SpanFieldProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const isTyped = typed !== null && sameYears(yearsOf(typed), value);
  const shown = isTyped ? typed : writeYears(value, language);
  const broken = isTyped && !(value >= 0 && value <= mostYears);
  return (
    <TextField
      fullWidth
      {...field}
      label={label}
      value={shown}
      error={broken || field?.error === true}
      helperText={broken ? translate('rules.span_wrong') : (field?.helperText ?? help ?? translate('rules.span_help'))}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(yearsOf(event.target.value));
      }}
    />
  );
}

function yearsOf(text: string): number {
  return readYears(text) ?? Number.NaN;
}

function sameYears(a: number, b: number): boolean {
  return Object.is(a, b) || Math.abs(a - b) < 1e-9;
}
