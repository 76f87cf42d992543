import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { PolicyContent } from '../../../shared/policy';
import { RunWords } from './RunWords';
import type { Simulation } from './simulation-answer';

interface RunsTableProps {
  readonly runs: readonly Simulation[];
  readonly chosen: string | null;
  readonly content: PolicyContent;
  readonly onChoose: (id: string) => void;
}

const atFirst = 3;

/** The runs of an edition: they go on when one leaves, and are found again here. */
export function RunsTable({ runs, chosen, content, onChoose }: RunsTableProps) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  return (
    <Box component="section" data-no-print aria-labelledby="simulation-runs" sx={{ mb: 3 }}>
      <Typography id="simulation-runs" variant="h2" gutterBottom>
        {translate('simulation.runs')}
      </Typography>
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
      {runs.length > atFirst && !all && (
        <Button size="small" color="inherit" onClick={() => setAll(true)}>
          {translate('simulation.all_runs', { count: runs.length })}
        </Button>
      )}
    </Box>
  );
}

/** What a run came to, in a word or two. */
function RunComes({ run }: { readonly run: Simulation }) {
  const translate = useTranslate();
  const { result, state, stale } = run;
  const moved = result && 'moved' in result ? translate('simulation.moved_n', { count: result.moved }) : null;
  return (
    <Typography component="span" variant="body2">
      {state === 'done' && moved !== null ? moved : translate(`runs.states.${state}`)}
      {stale && (
        <Box component="span" sx={{ color: 'warning.main' }}>
          {' · '}
          {translate('simulation.stale_short')}
        </Box>
      )}
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
