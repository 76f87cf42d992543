import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { becoming } from './becoming';
import { useComparison } from './comparison';
import { FlowPicture } from './FlowPicture';
import { FlowTable } from './FlowTable';
import { Groups } from './Groups';
import { PersonsTable } from './PersonsTable';
import { outcomesIn } from './SimulatedMark';
import type { ImpactResult, Outcome } from './simulation-answer';
import type { PersonFilter } from './use-persons';

/** 影响: in a sentence, as a picture, by group, and person by person; of older runs only the counts are kept. */
export function ImpactView({ result }: { readonly result: ImpactResult }) {
  const [filter, setFilter] = useState<PersonFilter>({});
  const persons = useRef<HTMLElement>(null);
  const { hasPersons } = useComparison();
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
        <FlowTable result={result} order={order} onChoose={hasPersons ? showFlow : null} />
      </Box>
      {result.touched > 0 && <Groups result={result} order={order} onChoose={hasPersons ? show : null} />}
      <PersonsTable section={persons} result={result} filter={filter} onFilter={setFilter} />
    </>
  );
}

/** The whole in a sentence: how many move, for the better or the worse. */
function Headline({ result: { flows, moved, touched } }: { readonly result: ImpactResult }) {
  const translate = useTranslate();
  const all = flows.reduce((sum, { count }) => sum + count, 0);
  const { unassessable, ...become } = becoming(flows);
  return (
    <Typography variant="h3" component="p" sx={{ mb: 2 }}>
      {moved === 0
        ? translate('simulation.headline_none', { all })
        : translate('simulation.headline', { ...become, all, moved })}
      {unassessable > 0 && translate('simulation.headline_unassessable', { n: unassessable })}
      {touched > moved && translate('simulation.headline_touched', { n: touched - moved })}
    </Typography>
  );
}

const pictureStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
  gap: 4,
  alignItems: 'center',
  mb: 3,
};
