import { useNotify, useTranslate } from 'react-admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { consoleJson } from '../../providers/console-api';
import { useMay } from '../../providers/me';
import type { Simulation } from './simulation-answer';

/** How far a run is, and the way to end it; it goes on when one leaves. */
export function UnderWay({ run }: { readonly run: Simulation }) {
  const translate = useTranslate();
  const notify = useNotify();
  const may = useMay();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => consoleJson(`/simulations/${run.id}/acts/cancel`, { method: 'POST', body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: ['simulations'] }),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  const { done, total } = run;
  const share = total === 0 ? 0 : Math.min(100, (done / total) * 100);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
      <LinearProgress
        variant={total === 0 ? 'indeterminate' : 'determinate'}
        value={share}
        aria-label={translate('runs.progress')}
        sx={{ flex: '1 1 12rem' }}
      />
      <span>{total === 0 ? translate('simulation.preparing') : `${done} / ${total}`}</span>
      {may('simulations', 'cancel') && (
        <Button size="small" color="inherit" disabled={isPending} onClick={() => mutate()}>
          {translate('runs.cancel')}
        </Button>
      )}
    </Box>
  );
}
