import { useEffect, useRef } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { consoleJson } from '../providers/console-api';
import { useMay } from '../providers/me';
import { isUnderWay, useRun, type Run } from './run';
import { RunTally } from './RunTally';

interface RunProgressProps {
  readonly runId: string;
  /** Called once when the run has ended. */
  readonly onDone?: () => void;
}

/** How far a run has come and what it has changed. It goes on when one leaves, and is found again in the bar on top. */
export function RunProgress({ runId, onDone }: RunProgressProps) {
  const { data: run, error } = useRun(runId);
  const translate = useTranslate();
  useOnceDone(run, onDone);
  if (error) return <Typography color="error">{error.message}</Typography>;
  if (!run) return <LinearProgress aria-label={translate('runs.states.queued')} />;
  const share = run.total === null || run.total === 0 ? 100 : Math.min(100, (run.done / run.total) * 100);
  return (
    <Box aria-live="polite">
      <Typography variant="body2" sx={{ mb: 0.5 }}>
        {translate(`runs.kinds.${run.kind}`, { _: run.kind })} · {translate(`runs.states.${run.state}`)} ·{' '}
        {translate('runs.done_of', { done: run.done, total: run.total ?? '…' })}
      </Typography>
      <LinearProgress
        variant={run.state === 'queued' ? 'indeterminate' : 'determinate'}
        value={isUnderWay(run) ? share : 100}
        color={run.state === 'failed' ? 'error' : 'primary'}
        aria-label={translate('runs.progress')}
      />
      <RunTally run={run} />
      {isUnderWay(run) && <CancelRun id={run.id} />}
    </Box>
  );
}

function CancelRun({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const may = useMay();
  const { mutate, isPending } = useMutation({
    mutationFn: () => consoleJson(`/runs/${encodeURIComponent(id)}/acts/cancel`, { method: 'POST', body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: ['runs'] }),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  if (!may('runs', 'cancel')) return null;
  return (
    <Button size="small" color="inherit" disabled={isPending} onClick={() => mutate()} sx={{ mt: 1 }}>
      {translate('runs.cancel')}
    </Button>
  );
}

function useOnceDone(run: Run | undefined, onDone: (() => void) | undefined): void {
  const told = useRef(false);
  useEffect(() => {
    if (!run || isUnderWay(run) || told.current) return;
    told.current = true;
    onDone?.();
  }, [run, onDone]);
}
