import { useNotify, useTranslate } from 'react-admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { consoleJson } from '../../providers/console-api';
import { useMay } from '../../providers/me';
import { isUnderWay, simulationsKey, type Simulation } from './simulation-answer';

interface RunsTableProps {
  readonly edition: string;
  readonly runs: readonly Simulation[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The runs of an edition: they go on when one leaves, and are found again here. */
export function RunsTable({ edition, runs, chosen, onChoose }: RunsTableProps) {
  const translate = useTranslate();
  return (
    <Box component="section" data-no-print aria-label={translate('simulation.runs')} sx={{ mb: 3 }}>
      <Typography variant="h2" gutterBottom>
        {translate('simulation.runs')}
      </Typography>
      {runs.map((run) => (
        <Box key={run.id} sx={rowStyle}>
          <Button
            size="small"
            color={run.id === chosen ? 'primary' : 'inherit'}
            aria-pressed={run.id === chosen}
            onClick={() => onChoose(run.id)}
          >
            {translate(`simulation.kinds.${run.kind}`)} ·{' '}
            {new Intl.DateTimeFormat('sv', format).format(new Date(run.createdAt))}
          </Button>
          <Typography variant="body2" color="text.secondary">
            {run.startedBy} · {translate(`runs.states.${run.state}`)}
            {run.stale && ` · ${translate('simulation.stale_short')}`}
          </Typography>
          {isUnderWay(run) && <UnderWay edition={edition} run={run} />}
        </Box>
      ))}
    </Box>
  );
}

function UnderWay({ edition, run }: { readonly edition: string; readonly run: Simulation }) {
  const translate = useTranslate();
  const notify = useNotify();
  const may = useMay();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => consoleJson(`/simulations/${run.id}/acts/cancel`, { method: 'POST', body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: simulationsKey(edition) }),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  const share = run.total === 0 ? 0 : Math.min(100, (run.done / run.total) * 100);
  return (
    <>
      <LinearProgress
        variant={run.total === 0 ? 'indeterminate' : 'determinate'}
        value={share}
        aria-label={translate('runs.progress')}
        sx={{ flex: '1 1 8rem' }}
      />
      {may('simulations', 'cancel') && (
        <Button size="small" color="inherit" disabled={isPending} onClick={() => mutate()}>
          {translate('runs.cancel')}
        </Button>
      )}
    </>
  );
}

const format = { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' } as const;
const rowStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1.5,
  borderBottom: 1,
  borderColor: 'divider',
  py: 0.5,
};
