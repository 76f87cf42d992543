import { useTranslate } from 'react-admin';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { professionalSeries } from '../../../../shared/vocabulary';
import { useLabel } from '../../../i18n/use-label';
import type { RowForm } from '../clause/use-row-form';

interface SeriesFieldsProps {
  readonly series: string;
  readonly specialty: string;
  readonly field: RowForm['field'];
  readonly onChange: (fields: { readonly series?: string; readonly specialty?: string }) => void;
}

/** 系列、专业：what a held title is compared with. A series without specialties is its own specialty. */
export function SeriesFields({ series, specialty, field, onChange }: SeriesFieldsProps) {
  const translate = useTranslate();
  const word = useLabel(professionalSeries);
  const known: readonly string[] = professionalSeries.codes;
  const codes = series === '' || known.includes(series) ? known : [series, ...known];
  return (
    <>
      <TextField
        select
        fullWidth
        required
        label={translate('policyForms.head.series')}
        value={series}
        onChange={({ target: { value } }) =>
          onChange(specialty === '' || specialty === series ? { series: value, specialty: value } : { series: value })
        }
        {...field('series', translate('policyForms.head.series_help'))}
      >
        {codes.map((code) => (
          <MenuItem key={code} value={code}>
            {word(code)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        fullWidth
        required
        label={translate('policyForms.head.specialty')}
        value={specialty}
        onChange={(event) => onChange({ specialty: event.target.value })}
        {...field('specialty', translate('policyForms.head.specialty_help'))}
      />
    </>
  );
}
