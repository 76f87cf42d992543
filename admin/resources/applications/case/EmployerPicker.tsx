// Finds an employer by name or credit code.
import { useState } from 'react';
import { useGetList, useGetOne, useTranslate } from 'react-admin';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { EmployerChoice } from './use-references';

interface EmployerPickerProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly label: string;
  readonly id?: string;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

/** An autocomplete over the employers that the server finds. */
export function EmployerPicker({ value, onChange, label, id, error, disabled, autoFocus }: EmployerPickerProps) {
  const [typed, setTyped] = useState('');
  const translate = useTranslate();
  const { data: held } = useGetOne<EmployerChoice>('employers', { id: value }, { enabled: value !== '' });
  const { data: found = [], isFetching } = useGetList<EmployerChoice>('employers', {
    filter: typed.trim() === '' || typed === nameOf(held) ? {} : { q: typed.trim() },
    pagination: { page: 1, perPage: 20 },
    sort: { field: 'name', order: 'ASC' },
  });
  const chosen = value === '' ? null : (held ?? found.find((employer) => employer.id === value) ?? null);
  const options = chosen && !found.some((employer) => employer.id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Autocomplete
      {...(id ? { id } : {})}
      size="small"
      disabled={disabled ?? false}
      loading={isFetching}
      options={options}
      value={chosen}
      getOptionLabel={nameOf}
      isOptionEqualToValue={(option, other) => option.id === other.id}
      filterOptions={(all) => all}
      onInputChange={(_event, text) => setTyped(text)}
      onChange={(_event, next) => onChange(next?.id ?? '')}
      noOptionsText={translate('applications.employer.none')}
      loadingText={translate('applications.employer.searching')}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          slotProps={{ inputLabel: { ...params.InputLabelProps, shrink: true } }}
          placeholder={translate('applications.employer.search')}
          error={error !== undefined}
          helperText={error}
          autoFocus={autoFocus ?? false}
          margin="none"
          hiddenLabel={label === ''}
          sx={{
            '& .MuiInputBase-root': {
              backgroundColor: 'background.paper',
              fontSize: 16,
              minHeight: { xs: 44, md: 36 },
              py: 0,
            },
          }}
        />
      )}
    />
  );
}

function nameOf(employer: EmployerChoice | undefined): string {
  return employer?.name ?? '';
}
