// Rechecking many applications: first how many, then the run's progress. Closing does not stop the run.
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { text } from '../../../../shared/vocabulary';
import { RunProgress } from '../../../components/RunProgress';
import { consoleJson } from '../../../providers/console-api';
import { useOpenCounts } from './use-counts';
import type { GridFilter } from './views';

export type RecheckScope = { readonly ids: readonly string[] } | { readonly filter: GridFilter };

const Started = z.object({ run: text() });

/** Previews the run, starts it, shows how far it has come. */
export function RecheckDialog({ scope, onClose }: { readonly scope: RecheckScope; readonly onClose: () => void }) {
  const { refetch, onUnselectItems } = useListContext();
  const [run, setRun] = useState<string | null>(null);
  const translate = useTranslate();
  const counts = useOpenCounts('ids' in scope ? { id: scope.ids } : scope.filter);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const body = 'ids' in scope ? { ids: scope.ids } : { filter: scope.filter };
      return Started.parse(await consoleJson('/applications/acts/recheck', { method: 'POST', body }));
    },
    onSuccess: (started) => setRun(started.run),
  });
  const close = () => {
    if (run !== null) onUnselectItems();
    onClose();
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm">
      <DialogTitle>{translate('applications.recheck.title')}</DialogTitle>
      <DialogContent>
        {run === null ? (
          <>
            <Preview counts={counts} />
            <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
              {translate('applications.recheck.what_it_does')}
            </Typography>
            {error && (
              <Typography color="error" role="alert" sx={{ mt: 1 }}>
                {error.message}
              </Typography>
            )}
          </>
        ) : (
          <RunProgress runId={run} onDone={() => void refetch()} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate(run === null ? 'ra.action.cancel' : 'ra.action.close')}</Button>
        {run === null && (
          <Button variant="contained" disableElevation disabled={isPending || !counts?.open} onClick={() => mutate()}>
            {translate('applications.recheck.start', { count: counts?.open ?? '…' })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Preview({ counts }: { readonly counts: ReturnType<typeof useOpenCounts> }) {
  const translate = useTranslate();
  if (!counts) return <Skeleton width="60%" animation={false} />;
  return (
    <>
      <Typography>{translate('applications.recheck.preview', { smart_count: counts.open })}</Typography>
      {counts.closed > 0 && (
        <Typography>{translate('applications.recheck.left_alone', { smart_count: counts.closed })}</Typography>
      )}
    </>
  );
}
