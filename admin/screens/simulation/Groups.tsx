import { useTranslate } from 'react-admin';
import { mostEmployers } from '../../../shared/impact';
import { labelOf, levels } from '../../../shared/vocabulary';
import { useLanguage } from '../../i18n/use-language';
import { ClauseTable } from './ClauseTable';
import { useComparison } from './comparison';
import { GroupTable } from './GroupTable';
import type { ImpactResult, Outcome } from './simulation-answer';
import type { PersonFilter } from './use-persons';

interface GroupsProps {
  readonly result: ImpactResult;
  readonly order: readonly Outcome[];
  /** Null: the persons are no longer kept. */
  readonly onChoose: ((filter: PersonFilter) => void) | null;
}

/** The counts by what decides, by level, by direction and by employer. */
export function Groups({ result: { by }, order, onChoose }: GroupsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { after: content } = useComparison().contents;
  const rankOf = (key: string) => content.levels.find(({ code }) => code === key)?.rank ?? 0;
  const nameOf = (key: string) => content.directions.find(({ code }) => code === key)?.name ?? key;
  const choose = (field: 'level' | 'direction' | 'employer') =>
    onChoose && ((key: string) => onChoose({ [field]: key, moved: true }));
  return (
    <>
      <ClauseTable flows={by.clause} onChoose={onChoose} />
      <GroupTable
        title={translate('simulation.by_level')}
        groups={[...by.level]
          .sort((a, b) => rankOf(a.key) - rankOf(b.key))
          .map((group) => ({ ...group, name: labelOf(levels, group.key, language) }))}
        order={order}
        onChoose={choose('level')}
      />
      {by.direction.length > 1 && (
        <GroupTable
          title={translate('simulation.by_direction')}
          groups={by.direction.map((group) => ({ ...group, name: nameOf(group.key) }))}
          order={order}
          onChoose={choose('direction')}
        />
      )}
      {by.employer.length > 0 && (
        <GroupTable
          title={translate('simulation.by_employer')}
          groups={by.employer}
          isCut={by.employer.length >= mostEmployers}
          order={order}
          onChoose={choose('employer')}
        />
      )}
    </>
  );
}
