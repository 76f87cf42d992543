// Codes of open lists: those that the edition names are offered, with their words where there are any.
import { useId } from 'react';
import Box from '@mui/material/Box';
import { labelOf } from '../../../../shared/vocabulary';
import { askedFacts } from './asked-facts';
import type { ControlProps } from './control-props';
import { useDraftDesk } from './draft-context';
import { PlainInput } from './plain-inputs';

/** One code: what is typed is kept as it stands unless it is a known word. */
export function CodeControl({ id, spec, value, onChange, disabled, invalid, describedBy }: ControlProps) {
  const { language, edition } = useDraftDesk();
  const list = useId();
  const input = spec.input;
  if (input.kind !== 'code') return null;
  const { terms, of } = input;
  const asked = edition ? askedFacts(edition.content).codes[of] : [];
  const codes = [...new Set([...asked, ...terms.codes])];
  const word = (code: string) => labelOf(terms, code, language);
  const held = typeof value === 'string' ? value : '';
  return (
    <>
      <PlainInput
        id={id}
        list={list}
        value={word(held)}
        disabled={disabled}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        autoComplete="off"
        onChange={({ target }) => onChange(codes.find((code) => word(code) === target.value) ?? target.value)}
      />
      <datalist id={list}>
        {codes.map((code) => (
          <option key={code} value={word(code)} />
        ))}
      </datalist>
    </>
  );
}

/** Any of the codes, each with its box; kept one a line. */
export function CodesControl({ id, spec, value, onChange, disabled, describedBy }: ControlProps) {
  const { language, edition } = useDraftDesk();
  const input = spec.input;
  if (input.kind !== 'codes') return null;
  const held = typeof value === 'string' ? value.split('\n').filter((code) => code !== '') : [];
  const asked = edition ? askedFacts(edition.content).codes[input.of] : [];
  const codes = [...new Set([...asked, ...held])];
  const toggle = (code: string, on: boolean) =>
    onChange(codes.filter((other) => (other === code ? on : held.includes(other))).join('\n'));
  return (
    <Box
      role="group"
      aria-describedby={describedBy}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center', minHeight: { xs: 44, md: 36 } }}
    >
      {codes.map((code, place) => (
        <label key={code}>
          <input
            {...(place === 0 ? { id } : {})}
            type="checkbox"
            checked={held.includes(code)}
            disabled={disabled}
            onChange={(event) => toggle(code, event.target.checked)}
          />{' '}
          {labelOf(input.terms, code, language)}
        </label>
      ))}
    </Box>
  );
}
