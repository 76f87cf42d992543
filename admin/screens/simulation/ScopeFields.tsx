import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { PolicyContent } from '../../../shared/policy';
import { scopeFields, useScopeChoices, type Scope } from './scope';

interface ScopeFieldsProps {
  readonly content: PolicyContent;
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

/** Over whom: everybody, unless rounds, levels, directions, statuses or verdicts are chosen. */
export function ScopeFields({ content, scope, onChange }: ScopeFieldsProps) {
  const translate = useTranslate();
  const choices = useScopeChoices(content);
  return (
    <Box role="group" aria-label={translate('simulation.over')} sx={gridStyle}>
      {scopeFields
        .filter((field) => choices[field].length > 1 || scope[field].length > 0)
        .map((field) => (
          <TextField
            key={field}
            select
            fullWidth
            label={translate(`simulation.scope.${field}`)}
            value={scope[field]}
            slotProps={{
              inputLabel: { shrink: true },
              select: {
                multiple: true,
                displayEmpty: true,
                renderValue: () => namesOf(choices[field], scope[field]) || translate('simulation.any'),
              },
            }}
            onChange={({ target }) => onChange({ ...scope, [field]: [target.value].flat() })}
          >
            {choices[field].map(({ code, name }) => (
              <MenuItem key={code} value={code}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        ))}
    </Box>
  );
}

function namesOf(choices: readonly { readonly code: string; readonly name: string }[], codes: readonly string[]) {
  return choices
    .filter(({ code }) => codes.includes(code))
    .map(({ name }) => name)
    .join('、');
}

const gridStyle = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(9rem, 1fr))',
  columnGap: 1.5,
};
