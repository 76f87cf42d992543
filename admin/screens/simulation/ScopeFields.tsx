import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { PolicyContent } from '../../../shared/policy';
import { EmployerPicker } from '../../resources/applications/case/EmployerPicker';
import { listedFields, openStatuses, useScopeChoices, type Scope } from './scope';

interface ScopeFieldsProps {
  readonly content: PolicyContent;
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

/** Over whom: everybody, unless rounds, levels, directions, verdicts, open cases or an employer are chosen. */
export function ScopeFields({ content, scope, onChange }: ScopeFieldsProps) {
  const translate = useTranslate();
  const choices = useScopeChoices(content);
  return (
    <Box role="group" aria-label={translate('simulation.over')} sx={gridStyle}>
      {listedFields
        .filter((field) => choices[field].length > 1 || scope[field].length > 0)
        .map((field) => (
          <ListedField
            key={field}
            label={translate(`simulation.scope.${field}`)}
            choices={choices[field]}
            value={scope[field]}
            onChange={(values) => onChange({ ...scope, [field]: values })}
          />
        ))}
      <TextField
        select
        fullWidth
        label={translate('simulation.scope.status')}
        value={scope.status.length > 0 ? 'open' : ''}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        onChange={({ target }) => onChange({ ...scope, status: target.value === 'open' ? openStatuses : [] })}
      >
        <MenuItem value="">{translate('simulation.any')}</MenuItem>
        <MenuItem value="open">{translate('simulation.scope.open')}</MenuItem>
      </TextField>
      <Box sx={employerStyle}>
        <EmployerPicker
          label={translate('simulation.scope.employer')}
          value={scope.employer[0] ?? ''}
          onChange={(id) => onChange({ ...scope, employer: id === '' ? [] : [id] })}
        />
      </Box>
    </Box>
  );
}

interface ListedFieldProps {
  readonly label: string;
  readonly choices: readonly { readonly code: string; readonly name: string }[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Any number of a list's values; none means any. */
function ListedField({ label, choices, value, onChange }: ListedFieldProps) {
  const translate = useTranslate();
  const names = choices.filter(({ code }) => value.includes(code)).map(({ name }) => name);
  return (
    <TextField
      select
      fullWidth
      label={label}
      value={value}
      slotProps={{
        inputLabel: { shrink: true },
        select: {
          multiple: true,
          displayEmpty: true,
          renderValue: () => (names.length === 0 ? translate('simulation.any') : names.join('、')),
        },
      }}
      onChange={({ target }) => onChange([target.value].flat())}
    >
      {choices.map(({ code, name }) => (
        <MenuItem key={code} value={code}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** A name needs room; the picker's own white is for the case form. */
const employerStyle = {
  gridColumn: 'span 2',
  mt: 1,
  mb: 0.5,
  '&& .MuiInputBase-root': { backgroundColor: 'transparent' },
};
const gridStyle = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(9rem, 1fr))',
  columnGap: 1.5,
};
