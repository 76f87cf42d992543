import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PolicyContent } from '../../../shared/policy';
import { labelOf, levels } from '../../../shared/vocabulary';
import { useLanguage } from '../../i18n/use-language';
import { ClauseTable } from './ClauseTable';
import { FlowPicture } from './FlowPicture';
import { FlowTable } from './FlowTable';
import { GroupTable } from './GroupTable';
import { PersonsTable } from './PersonsTable';
import { outcomesIn } from './SimulatedMark';
import type { ImpactResult, Outcome, PersonFilter } from './simulation-answer';

interface ImpactViewProps {
  readonly simulation: string;
  readonly result: ImpactResult;
  readonly content: PolicyContent;
}

/** 影响: in a sentence, as a picture, by group, and person by person. */
export function ImpactView({ simulation, result, content }: ImpactViewProps) {
  const [filter, setFilter] = useState<PersonFilter>({});
  const persons = useRef<HTMLElement>(null);
  const order = outcomesIn([result.before, result.after]);
  const show = (next: PersonFilter) => {
    setFilter(next);
    persons.current?.scrollIntoView({ block: 'start' });
    persons.current?.focus({ preventScroll: true });
  };
  const showFlow = (from: Outcome, to: Outcome) => show({ from, to });
  return (
    <>
      <Headline result={result} />
      <Box sx={pictureStyle}>
        <FlowPicture flows={result.flows} order={order} />
        <FlowTable result={result} order={order} onChoose={showFlow} />
      </Box>
      {result.touched > 0 && <Groups result={result} order={order} content={content} onChoose={show} />}
      <PersonsTable
        section={persons}
        simulation={simulation}
        result={result}
        content={content}
        filter={filter}
        onFilter={setFilter}
      />
    </>
  );
}

/** The whole in a sentence: how many move, for the better or the worse. */
function Headline({ result: { flows, moved, touched } }: Pick<ImpactViewProps, 'result'>) {
  const translate = useTranslate();
  const all = flows.reduce((sum, { count }) => sum + count, 0);
  const become = (to: Outcome) =>
    flows.filter((flow) => flow.to === to && flow.from !== to).reduce((sum, { count }) => sum + count, 0);
  return (
    <Typography variant="h3" component="p" sx={{ mb: 2 }}>
      {moved === 0
        ? translate('simulation.headline_none', { all })
        : translate('simulation.headline', {
            all,
            moved,
            eligible: become('eligible'),
            referred: become('referred'),
            ineligible: become('ineligible'),
          })}
      {become('unassessable') > 0 && translate('simulation.headline_unassessable', { n: become('unassessable') })}
      {touched > moved && translate('simulation.headline_touched', { n: touched - moved })}
    </Typography>
  );
}

interface GroupsProps extends Omit<ImpactViewProps, 'simulation'> {
  readonly order: readonly Outcome[];
  readonly onChoose: (filter: PersonFilter) => void;
}

function Groups({ result: { by }, order, content, onChoose }: GroupsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const rankOf = (key: string) => content.levels.find(({ code }) => code === key)?.rank ?? 0;
  const nameOf = (key: string) => content.directions.find(({ code }) => code === key)?.name ?? key;
  return (
    <>
      <ClauseTable flows={by.clause} content={content} onChoose={onChoose} />
      <GroupTable
        title={translate('simulation.by_level')}
        groups={[...by.level]
          .sort((a, b) => rankOf(a.key) - rankOf(b.key))
          .map((group) => ({ ...group, name: labelOf(levels, group.key, language) }))}
        order={order}
        onChoose={(level) => onChoose({ level, moved: true })}
      />
      {by.direction.length > 1 && (
        <GroupTable
          title={translate('simulation.by_direction')}
          groups={by.direction.map((group) => ({ ...group, name: nameOf(group.key) }))}
          order={order}
          onChoose={(direction) => onChoose({ direction, moved: true })}
        />
      )}
      {by.employer.length > 0 && (
        <GroupTable
          title={translate('simulation.by_employer')}
          groups={by.employer}
          order={order}
          onChoose={(employer) => onChoose({ employer, moved: true })}
        />
      )}
    </>
  );
}

const pictureStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
  gap: 4,
  alignItems: 'center',
  mb: 3,
};
