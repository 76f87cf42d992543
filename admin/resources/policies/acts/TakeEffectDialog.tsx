import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { RunProgress } from '../../../components/RunProgress';
import { consoleJson } from '../../../providers/console-api';
import { useDesk } from '../desk/desk';
import type { EditionHead } from '../desk/edition-answer';
import { useAct } from './use-act';

const Impact = z.object({
  rounds: z.array(z.object({ code: z.string(), name: z.string() })),
  applications: z.number(),
});
const InForce = z.object({ snapshotHash: z.string(), run: z.string().nullable() });

interface TakeEffectDialogProps {
  readonly family: readonly EditionHead[];
  readonly onClose: () => void;
}

/** 施行：says first what it does, then shows the recheck's progress. */
export function TakeEffectDialog({ family, onClose }: TakeEffectDialogProps) {
  const { content } = useDesk();
  const translate = useTranslate();
  const [done, setDone] = useState<z.infer<typeof InForce> | null>(null);
  const { mutate, isPending, error } = useAct('take-effect', (answer) => InForce.parse(answer), setDone);
  if (done) return <InForceDialog done={done} onClose={onClose} />;
  return (
    <ConfirmDialog
      open
      title={translate('policies.acts.take-effect.title', { edition: content.edition })}
      act={translate('policies.acts.take-effect.name')}
      busy={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => mutate({})}
    >
      <Consequences family={family} />
    </ConfirmDialog>
  );
}

function Consequences({ family }: { readonly family: readonly EditionHead[] }) {
  const { edition } = useDesk();
  const translate = useTranslate();
  const { data: impact, error } = useQuery({
    queryKey: ['policies', 'impact', edition.id],
    queryFn: async () => Impact.parse(await consoleJson(`/policies/${encodeURIComponent(edition.id)}/impact`)),
  });
  const superseded = family.find(({ status }) => status === 'in-force');
  return (
    <Box component="ul" sx={{ pl: 2.5, my: 0, '& li': { mb: 1 } }}>
      <li>{translate('policies.acts.take-effect.frozen')}</li>
      <li>
        {superseded
          ? translate('policies.acts.take-effect.supersedes', { edition: superseded.edition })
          : translate('policies.acts.take-effect.first')}
      </li>
      <li>
        {error && <Typography color="error">{error.message}</Typography>}
        {!impact && !error && <Skeleton animation={false} />}
        {impact &&
          translate('policies.acts.take-effect.rechecks', {
            rounds: impact.rounds.map(({ name }) => name).join('、') || '—',
            smart_count: impact.applications,
          })}
      </li>
    </Box>
  );
}

function InForceDialog(props: { readonly done: z.infer<typeof InForce>; readonly onClose: () => void }) {
  const { done, onClose } = props;
  const translate = useTranslate();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate('policies.acts.take-effect.done')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere', mb: 2 }}>
          {translate('policies.snapshot')} <code>{done.snapshotHash}</code>
        </Typography>
        {done.run === null ? (
          <Typography>{translate('policies.acts.take-effect.no_run')}</Typography>
        ) : (
          <RunProgress runId={done.run} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
