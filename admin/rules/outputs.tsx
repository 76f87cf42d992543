import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import type { RuleOf } from '../../shared/policy';
import { FieldGroup } from './FieldGroup';
import { FlagField, NumberField } from './fields';
import { MatchFields } from './MatchFields';
import type { RuleFormProps, RuleView } from './rule-view';
import { without } from './without';

type Entry = RuleOf<'outputs'>['any'][number];
const firstEntry: Entry = { match: { kinds: ['national-standard'] }, count: 1 };

/** 成果达到数量 */
export const outputsView: RuleView<'outputs'> = {
  initial: { kind: 'outputs', any: [firstEntry], window: true },
  form: (props) => <OutputsForm {...props} />,
};

function OutputsForm({ rule, onChange }: RuleFormProps<'outputs'>) {
  const translate = useTranslate();
  const entries = rule.any;
  const replace = (place: number, entry: Entry) =>
    onChange({ ...rule, any: entries.map((other, at) => (at === place ? entry : other)) });
  return (
    <>
      {entries.map((entry, place) => (
        <FieldGroup
          key={place}
          title={translate('rules.outputs.entry')}
          {...(entries.length > 1
            ? { onRemove: () => onChange({ ...rule, any: entries.filter((_, other) => other !== place) }) }
            : {})}
        >
          <NumberField
            label={translate('rules.outputs.count')}
            value={entry.count}
            bounds={[1, 99]}
            onChange={(count) => replace(place, { ...entry, count })}
          />
          <NumberField
            label={translate('rules.outputs.characters')}
            value={entry.characters}
            bounds={[1, 100_000_000]}
            onChange={(characters) => replace(place, { ...entry, characters })}
            onClear={() => replace(place, without(entry, 'characters'))}
          />
          <MatchFields match={entry.match} onChange={(match) => replace(place, { ...entry, match })} />
        </FieldGroup>
      ))}
      <Button size="small" onClick={() => onChange({ ...rule, any: [...entries, firstEntry] })}>
        {translate('rules.outputs.add_entry')}
      </Button>
      <FlagField
        label={translate('rules.outputs.window')}
        value={rule.window}
        onChange={(window) => onChange({ ...rule, window })}
      />
    </>
  );
}
