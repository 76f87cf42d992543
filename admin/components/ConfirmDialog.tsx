import { useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { ProblemSummary } from './ProblemSummary';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What the button does, as a verb. */
  readonly act: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly busy?: boolean;
  readonly destructive?: boolean;
  readonly error?: unknown;
}

/** Says what an act will do before it is done. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open={props.open} onClose={props.onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{props.title}</DialogTitle>
      <DialogContent>
        <ProblemSummary error={props.error ?? null} />
        {props.children}
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose} color="inherit">
          {translate('ra.action.cancel')}
        </Button>
        <Button
          onClick={props.onConfirm}
          disabled={props.busy === true}
          color={props.destructive === true ? 'error' : 'primary'}
          variant="contained"
        >
          {props.act}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
