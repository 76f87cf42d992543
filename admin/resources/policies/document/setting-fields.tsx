// The fields of options and procedure: each keeps what is typed until it is left, then saves.
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';

interface NumberSettingProps {
  readonly label: string;
  readonly value: number;
  readonly bounds: readonly [minimum: number, maximum: number];
  readonly onSave: (value: number) => void;
}

/** A whole number within bounds; Enter or leaving the field saves, Esc takes back. */
export function NumberSetting({ label, value, bounds, onSave }: NumberSettingProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [minimum, maximum] = bounds;
  const number = Number(typed ?? value);
  const isValue = Number.isInteger(number) && number >= minimum && number <= maximum && typed !== '';
  const keep = () => {
    if (isValue && number !== value) onSave(number);
    setTyped(null);
  };
  return (
    <Box
      component="input"
      type="number"
      aria-label={label}
      aria-invalid={!isValue}
      title={`${minimum}–${maximum}`}
      min={minimum}
      max={maximum}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') setTyped(null);
      }}
      sx={[fieldStyle, { width: '4.5rem' }, !isValue && { borderColor: 'error.main' }]}
    />
  );
}

interface ChoiceSettingProps<Code extends string> {
  readonly label: string;
  readonly value: Code;
  readonly codes: readonly Code[];
  /** Key below which the codes have their words. */
  readonly words: string;
  readonly onSave: (value: Code) => void;
}

/** One of a few codes; saved as soon as it is chosen. */
export function ChoiceSetting<Code extends string>({ label, value, codes, words, onSave }: ChoiceSettingProps<Code>) {
  const translate = useTranslate();
  const choose = (chosen: string) => {
    const code = codes.find((known) => known === chosen);
    if (code !== undefined) onSave(code);
  };
  return (
    <Box
      component="select"
      aria-label={label}
      value={value}
      onChange={(event) => choose(event.target.value)}
      sx={{ ...fieldStyle, maxWidth: '100%' }}
    >
      {codes.map((code) => (
        <option key={code} value={code}>
          {translate(`${words}.${code}`)}
        </option>
      ))}
    </Box>
  );
}

interface SetSettingProps<Code extends string> {
  readonly label: string;
  readonly value: readonly string[];
  readonly options: readonly { readonly code: Code; readonly name: string }[];
  readonly onSave: (value: Code[]) => void;
}

/** Any of a few codes, each with its box. */
export function SetSetting<Code extends string>({ label, value, options, onSave }: SetSettingProps<Code>) {
  const toggle = (code: Code, on: boolean) =>
    onSave(options.map((option) => option.code).filter((other) => (other === code ? on : value.includes(other))));
  return (
    <Box role="group" aria-label={label}>
      {options.map(({ code, name }) => (
        <Box component="label" key={code} sx={{ display: 'block' }}>
          <input
            type="checkbox"
            checked={value.includes(code)}
            onChange={(event) => toggle(code, event.target.checked)}
          />{' '}
          {name}
        </Box>
      ))}
    </Box>
  );
}

const fieldStyle = {
  font: 'inherit',
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  px: 0.75,
  minHeight: 30,
};
