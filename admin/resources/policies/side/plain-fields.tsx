// Compact native fields: the panel holds many in little room.
import type { ReactNode } from 'react';
import Box from '@mui/material/Box';

interface LineProps {
  readonly label: string;
  /** The label stands above the field. */
  readonly wide?: boolean | undefined;
  readonly children: ReactNode;
}

/** A label and its field on one line. */
export function FieldLine({ label, wide = false, children }: LineProps) {
  return (
    <Box component="label" sx={[lineStyle, wide && { display: 'block' }]}>
      <Box component="span" sx={{ color: 'text.secondary', minWidth: '5.5rem', flexShrink: 0 }}>
        {label}
      </Box>
      {children}
    </Box>
  );
}

interface PlainSelectProps {
  readonly label: string;
  readonly wide?: boolean;
  readonly value: string;
  readonly options: readonly (readonly [code: string, name: string])[];
  readonly onChange: (code: string) => void;
}

export function PlainSelect({ label, wide, value, options, onChange }: PlainSelectProps) {
  return (
    <FieldLine label={label} wide={wide}>
      <Box component="select" value={value} onChange={(event) => onChange(event.target.value)} sx={fieldStyle}>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Box>
    </FieldLine>
  );
}

interface PlainInputProps {
  readonly label: string;
  readonly value: string;
  readonly type: 'date' | 'number';
  readonly onChange: (value: string) => void;
}

export function PlainInput({ label, value, type, onChange }: PlainInputProps) {
  return (
    <FieldLine label={label}>
      <Box
        component="input"
        type={type}
        value={value}
        {...(type === 'number' ? { min: 0, max: 99 } : { min: '1900-01-01', max: '2199-12-31' })}
        onChange={(event) => onChange(event.target.value)}
        sx={fieldStyle}
      />
    </FieldLine>
  );
}

interface PlainCheckProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function PlainCheck({ label, value, onChange }: PlainCheckProps) {
  return (
    <Box component="label" sx={lineStyle}>
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </Box>
  );
}

const lineStyle = { display: 'flex', alignItems: 'center', gap: 1, py: 0.4, fontSize: '0.875rem' };

const fieldStyle = {
  font: 'inherit',
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  px: 0.75,
  minHeight: 30,
  minWidth: 0,
  flex: 1,
  width: '100%',
};
