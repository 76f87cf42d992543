import { useTranslate } from 'react-admin';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { Match, OutputKindContent } from '../../shared/policy';
import { applicationBodies, influences, roles } from '../../shared/vocabulary';
import { useLanguage } from '../i18n/use-language';
import { NumberField, TermField } from './fields';
import { useOutputKinds } from './output-kinds-context';
import { without } from './without';

interface MatchFieldsProps {
  readonly match: Match;
  readonly onChange: (match: Match) => void;
}

/** 成果须具备的特征：each part that is given must hold. */
export function MatchFields({ match, onChange }: MatchFieldsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const kinds = useOutputKinds();
  const nameOf = (kind: OutputKindContent) => (language === 'zh' ? kind.name : kind.englishName);
  return (
    <>
      <Autocomplete
        multiple
        size="small"
        disableCloseOnSelect
        options={[...kinds]}
        value={kinds.filter(({ code }) => match.kinds.includes(code))}
        getOptionLabel={nameOf}
        isOptionEqualToValue={(option, value) => option.code === value.code}
        onChange={(_event, chosen) => onChange({ ...match, kinds: chosen.map(({ code }) => code) })}
        renderInput={(params) => (
          <TextField
            {...params}
            label={translate('rules.match.kinds')}
            helperText={translate('rules.match.kinds_help')}
          />
        )}
      />
      <TermField
        label={translate('rules.match.role')}
        vocabulary={roles}
        value={match.role}
        onChange={(role) => onChange({ ...match, role })}
        onClear={() => onChange(without(match, 'role'))}
      />
      <NumberField
        label={translate('rules.match.authorRank')}
        help={translate('rules.match.authorRank_help')}
        value={match.authorRank}
        bounds={[1, 99]}
        onChange={(authorRank) => onChange({ ...match, authorRank })}
        onClear={() => onChange(without(match, 'authorRank'))}
      />
      <TermField
        label={translate('rules.match.appliedBy')}
        vocabulary={applicationBodies}
        value={match.appliedBy}
        onChange={(appliedBy) => onChange({ ...match, appliedBy })}
        onClear={() => onChange(without(match, 'appliedBy'))}
      />
      <TermField
        label={translate('rules.match.influence')}
        vocabulary={influences}
        value={match.influence}
        onChange={(influence) => onChange({ ...match, influence })}
        onClear={() => onChange(without(match, 'influence'))}
      />
    </>
  );
}
