import { useId } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { civilDate } from '../../../shared/vocabulary';
import { readDay } from '../../resources/applications/dossier/civil-date-typing';
import { DirectionField, LevelField } from '../../resources/applications/dossier/HeadSection';
import { PlainInput } from '../../resources/applications/dossier/plain-inputs';
import type { CaseFields } from './case-draft';

interface CaseHeadProps {
  readonly fields: CaseFields;
  readonly readOnly: boolean;
  readonly onChange: (fields: Partial<CaseFields>) => void;
}

/** What a golden case is called, and for what it applies as of which day. */
export function CaseHead({ fields, readOnly, onChange }: CaseHeadProps) {
  const translate = useTranslate();
  const id = useId();
  const text = (name: 'code' | 'name' | 'note' | 'asOf', invalid = false) => (
    <Box sx={{ gridColumn: name === 'note' ? '1 / -1' : 'auto' }}>
      <Box component="label" htmlFor={`${id}-${name}`} sx={{ fontSize: 12, color: 'text.secondary' }}>
        {translate(`golden.fields.${name === 'asOf' ? 'as_of' : name}`)}
      </Box>
      <PlainInput
        id={`${id}-${name}`}
        readOnly={readOnly}
        aria-invalid={invalid}
        value={fields[name]}
        autoComplete="off"
        onChange={(event) => onChange({ [name]: event.target.value })}
        onBlur={(event) => name === 'asOf' && onChange({ asOf: readDay(event.target.value) })}
      />
    </Box>
  );
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 2fr' }, mb: 2 }}>
      {text('code')}
      {text('name')}
      <LevelField />
      <DirectionField />
      {text('asOf', !civilDate().safeParse(fields.asOf).success)}
      {text('note')}
    </Box>
  );
}
