import { useTranslate } from 'react-admin';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { Rule } from '../../../../shared/policy';
import { ruleKinds } from '../../../../shared/vocabulary';
import { ruleViews } from '../../../rules';

interface KindFieldProps {
  readonly rule: Rule;
  /** The rule as it is stored: choosing its kind again brings it back. */
  readonly stored: Rule;
  readonly onChange: (rule: Rule) => void;
}

/** What an entered clause says, to be chosen anew: another kind begins with its own first rule. */
export function KindField({ rule, stored, onChange }: KindFieldProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      fullWidth
      label={translate('policies.what_it_says')}
      helperText={translate(`rules.${rule.kind}.help`)}
      value={rule.kind}
      onChange={(event) => {
        const kind = ruleKinds.codes.find((known) => known === event.target.value);
        if (kind) onChange(kind === stored.kind ? stored : ruleViews[kind].initial);
      }}
    >
      {ruleKinds.codes.map((kind) => (
        <MenuItem key={kind} value={kind} sx={{ whiteSpace: 'normal' }}>
          {translate(`rules.${kind}.says`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
