import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { dayInProse } from '../../../../shared/calendar';
import { RunProgress } from '../../../components/RunProgress';
import { useLanguage } from '../../../i18n/use-language';
import type { Moved } from './use-act';

interface ApprovedDialogProps {
  readonly done: Moved;
  readonly edition: number;
  readonly onClose: () => void;
}

/** After the approval: the fingerprint, and either the day to come or the recheck's progress. */
export function ApprovedDialog({ done, edition, onClose }: ApprovedDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const isInForce = done.status === 'in-force';
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>
        {translate(isInForce ? 'editions.acts.approve.in_force' : 'editions.acts.approve.done')}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere', mb: 2 }}>
          {translate('policies.snapshot')} <code>{done.snapshotHash}</code>
        </Typography>
        {!isInForce && (
          <Typography>
            {translate('editions.acts.approve.done_later', {
              edition,
              day: dayInProse(done.effectiveFrom ?? '', language),
            })}
          </Typography>
        )}
        {isInForce && done.run === null && <Typography>{translate('editions.acts.approve.no_run')}</Typography>}
        {isInForce && done.run !== null && <RunProgress runId={done.run} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
