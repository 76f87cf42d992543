// How a replay came out, in one sentence; how far it is while it runs.
import { useNotify, useTranslate } from 'react-admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { instantInTable } from '../../i18n/dates';
import { consoleJson } from '../../providers/console-api';
import { useMay } from '../../providers/me';
import { isUnderWay, type ReplayRun } from './replay-run';
import { outcomeOf } from './run-outcome';
import { useStarter } from './use-starter';

/** Draws it. */
export function RunHead({ run }: { readonly run: ReplayRun }) {
  const translate = useTranslate();
  const starter = useStarter();
  const { sign, color, words } = outcomeOf(run);
  return (
    <Box component="section" aria-live="polite" sx={{ borderLeft: 3, borderColor: color, pl: 2, py: 0.5, mb: 3 }}>
      <Typography variant="h2" sx={{ color, display: 'flex', gap: 1 }}>
        <span aria-hidden="true">{sign}</span>
        <span>{translate(words, { smart_count: run.findings })}</span>
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('replays.head', { at: instantInTable(run.createdAt), who: starter(run) })}{' '}
        {translate('replays.checked', { done: run.done, total: run.total })}
        {run.note !== null && ` ${run.note}`}
      </Typography>
      {isUnderWay(run) && <Progress run={run} />}
    </Box>
  );
}

function Progress({ run }: { readonly run: ReplayRun }) {
  const translate = useTranslate();
  const share = run.total === 0 ? 100 : Math.min(100, (run.done / run.total) * 100);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 1, maxWidth: '36rem' }}>
      <LinearProgress
        variant={run.state === 'queued' ? 'indeterminate' : 'determinate'}
        value={share}
        aria-label={translate('runs.progress')}
        sx={{ flex: 1 }}
      />
      <CancelReplay id={run.id} />
    </Box>
  );
}

function CancelReplay({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const may = useMay();
  const { mutate, isPending } = useMutation({
    mutationFn: () => consoleJson(`/replays/${id}/acts/cancel`, { method: 'POST', body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: ['replays'] }),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  if (!may('replays', 'cancel')) return null;
  return (
    <Button size="small" color="inherit" disabled={isPending} onClick={() => mutate()}>
      {translate('replays.cancel')}
    </Button>
  );
}
