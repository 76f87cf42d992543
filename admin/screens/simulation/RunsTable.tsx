import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { PolicyContent } from '../../../shared/policy';
import { Pager } from '../../components/Pager';
import { ProblemSummary } from '../../components/ProblemSummary';
import { useMovedShort } from './moved-since';
import { RunWords } from './RunWords';
import type { Run } from './simulation-answer';
import { runsAtOnce, useSimulations } from './use-simulations';

interface RunsTableProps {
  readonly edition: string;
  readonly chosen: string | null;
  readonly content: PolicyContent;
  readonly onChoose: (id: string) => void;
}

const atFirst = 3;

/** The runs of an edition: they go on when one leaves, and are found again here. */
export function RunsTable({ edition, chosen, content, onChoose }: RunsTableProps) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const [page, setPage] = useState(1);
  const { data, error } = useSimulations(edition, page);
  const { rows: runs = [], total = 0 } = data ?? {};
  return (
    <Box component="section" data-no-print aria-labelledby="simulation-runs" sx={{ mb: 3 }}>
      <Typography id="simulation-runs" variant="h2" gutterBottom>
        {translate('simulation.runs')}
      </Typography>
      <ProblemSummary error={error} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {runs.slice(0, all ? runs.length : atFirst).map((run) => (
          <Box component="li" key={run.id} sx={[rowStyle, run.id === chosen && chosenStyle]}>
            <MuiLink component="button" type="button" aria-current={run.id === chosen} onClick={() => onChoose(run.id)}>
              {translate(`simulation.kinds.${run.kind}`)}
            </MuiLink>
            <Typography component="span" variant="body2" color="text.secondary" sx={{ flex: '1 1 16rem', minWidth: 0 }}>
              <RunWords run={run} content={content} short />
            </Typography>
            <RunComes run={run} />
          </Box>
        ))}
      </Box>
      {total > atFirst && !all && (
        <Button size="small" color="inherit" onClick={() => setAll(true)}>
          {translate('simulation.all_runs', { count: total })}
        </Button>
      )}
      {all && <Pager list={{ page, perPage: runsAtOnce, total: error ? page * runsAtOnce : total, setPage }} />}
    </Box>
  );
}

/** What a run came to, in a word or two. */
function RunComes({ run }: { readonly run: Run }) {
  const translate = useTranslate();
  const since = useMovedShort()(run);
  const { summary, state } = run;
  const moved = summary ? translate('simulation.moved_n', { smart_count: summary.moved }) : null;
  return (
    <Typography component="span" variant="body2">
      {state === 'done' && moved !== null ? moved : translate(`runs.states.${state}`)}
      {since.map((words) => (
        <Box component="span" key={words} sx={{ color: 'warning.main' }}>
          {' · '}
          {words}
        </Box>
      ))}
    </Typography>
  );
}

const rowStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 2,
  rowGap: 0.25,
  borderBottom: 1,
  borderColor: 'divider',
  py: 1,
  px: 1,
};
const chosenStyle = { bgcolor: 'action.selected' };
