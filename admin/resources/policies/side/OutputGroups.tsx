import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { applicationBodies, influences, roles } from '../../../../shared/vocabulary';
import { useLanguage } from '../../../i18n/use-language';
import { useDesk } from '../desk/desk';
import { PlainInput, PlainSelect } from './plain-fields';
import { TermSelect } from './TermSelect';
import type { OutputGroup } from './try-facts';

interface OutputGroupsProps {
  readonly groups: readonly OutputGroup[];
  /** Whether the level adds up characters. */
  readonly withCharacters: boolean;
  readonly onChange: (groups: readonly OutputGroup[]) => void;
}

const first: OutputGroup = {
  kind: 'work-report',
  count: 1,
  role: 'lead',
  authorRank: 1,
  appliedBy: 'provincial',
  influence: 'industry',
  completedOn: '2023-06-01',
};

/** The outputs of a try-out, so many of one kind a group. */
export function OutputGroups({ groups, withCharacters, onChange }: OutputGroupsProps) {
  const translate = useTranslate();
  return (
    <Box>
      {groups.map((group, place) => (
        <GroupFields
          key={place}
          group={group}
          withCharacters={withCharacters}
          onChange={(changed) => onChange(groups.map((other, at) => (at === place ? changed : other)))}
          onRemove={() => onChange(groups.filter((_, at) => at !== place))}
        />
      ))}
      <Button size="small" onClick={() => onChange([...groups, first])}>
        {translate('policies.try.add_output')}
      </Button>
    </Box>
  );
}

interface GroupFieldsProps {
  readonly group: OutputGroup;
  readonly withCharacters: boolean;
  readonly onChange: (group: OutputGroup) => void;
  readonly onRemove: () => void;
}

function GroupFields({ group, withCharacters, onChange, onRemove }: GroupFieldsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { shown } = useDesk();
  const word = (name: string) => translate(`policies.try.${name}`);
  const set = (change: Partial<OutputGroup>) => onChange({ ...group, ...change });
  return (
    <Box sx={{ borderLeft: 2, borderColor: 'divider', pl: 1, my: 1 }}>
      <PlainSelect
        label={word('kind')}
        value={group.kind}
        options={shown.outputKinds.map(({ code, name, englishName }): readonly [string, string] => [
          code,
          language === 'zh' ? name : englishName,
        ])}
        onChange={(kind) => set({ kind })}
      />
      <PlainInput
        label={word('count')}
        type="number"
        value={String(group.count)}
        onChange={(count) => set({ count: within(count, 0, 50) })}
      />
      {withCharacters && (
        <PlainInput
          label={word('characters')}
          type="number"
          value={String(group.characters ?? 0)}
          onChange={(characters) => set({ characters: within(characters, 0, 100_000_000) })}
        />
      )}
      <TermSelect label={word('role')} vocabulary={roles} value={group.role} onChange={(role) => set({ role })} />
      <PlainInput
        label={word('authorRank')}
        type="number"
        value={String(group.authorRank)}
        onChange={(rank) => set({ authorRank: within(rank, 1, 99) })}
      />
      <TermSelect
        label={word('appliedBy')}
        vocabulary={applicationBodies}
        value={group.appliedBy}
        onChange={(appliedBy) => set({ appliedBy })}
      />
      <TermSelect
        label={word('influence')}
        vocabulary={influences}
        value={group.influence}
        onChange={(influence) => set({ influence })}
      />
      <Button size="small" color="inherit" onClick={onRemove}>
        {translate('ra.action.remove')}
      </Button>
    </Box>
  );
}

function within(typed: string, minimum: number, maximum: number): number {
  return Math.min(maximum, Math.max(minimum, Math.round(Number(typed))));
}
