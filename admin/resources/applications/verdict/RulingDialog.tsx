// 人工认定：a person decides a clause that the machine has referred; asked twice, for it has effect at once.
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import type { RulingInput } from '../../../../shared/dossier';
import { PlainArea } from '../dossier/plain-inputs';

interface RulingDialogProps {
  readonly clause: string;
  readonly words: string;
  readonly pending: boolean;
  readonly error: string | null;
  readonly onRule: (ruling: RulingInput) => void;
  readonly onClose: () => void;
}

const noteId = 'ruling-note';

/** The form: outcome and grounds, then the confirmation. */
export function RulingDialog({ clause, words, pending, error, onRule, onClose }: RulingDialogProps) {
  const [outcome, setOutcome] = useState<RulingInput['outcome'] | null>(null);
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const translate = useTranslate();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const grounds = note.trim();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={isPhone}>
      <DialogTitle>{translate('applications.ruling.title', { clause })}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
          {words}
        </Typography>
        {asked && outcome ? (
          <Box role="alert" sx={{ borderLeft: 3, borderColor: 'primary.main', pl: 1.5 }}>
            <Typography sx={{ fontWeight: 600 }}>
              {translate(`applications.ruling.confirm_${outcome}`, { clause })}
            </Typography>
            <Typography sx={{ whiteSpace: 'pre-wrap' }}>{grounds}</Typography>
          </Box>
        ) : (
          <RulingFields {...{ outcome, setOutcome, note, setNote }} />
        )}
        {error && (
          <Typography role="alert" color="error" sx={{ mt: 1.5 }}>
            {error}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={asked ? () => setAsked(false) : onClose}>
          {translate(asked ? 'ra.action.back' : 'ra.action.cancel')}
        </Button>
        <Button
          variant="contained"
          disableElevation
          disabled={!outcome || grounds === '' || pending}
          onClick={() => (asked && outcome ? onRule({ clause, outcome, note: grounds }) : setAsked(true))}
        >
          {translate(asked ? 'applications.ruling.confirm' : 'applications.ruling.button')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface RulingFieldsProps {
  readonly outcome: RulingInput['outcome'] | null;
  readonly setOutcome: (outcome: RulingInput['outcome']) => void;
  readonly note: string;
  readonly setNote: (note: string) => void;
}

function RulingFields({ outcome, setOutcome, note, setNote }: RulingFieldsProps) {
  const translate = useTranslate();
  return (
    <>
      <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2 }}>
        <Typography component="legend" variant="caption" color="text.secondary">
          {translate('applications.ruling.outcome')}
        </Typography>
        <Box sx={{ display: 'flex', gap: 3 }}>
          {(['met', 'unmet'] as const).map((choice) => (
            <Box component="label" key={choice} sx={{ display: 'flex', gap: 1, alignItems: 'center', minHeight: 44 }}>
              <input
                type="radio"
                name="ruling-outcome"
                checked={outcome === choice}
                onChange={() => setOutcome(choice)}
                style={{ width: 18, height: 18 }}
              />
              {translate(`applications.ruling.${choice}`)}
            </Box>
          ))}
        </Box>
      </Box>
      <Typography component="label" htmlFor={noteId} variant="caption" color="text.secondary">
        {translate('applications.ruling.note')}
      </Typography>
      <PlainArea
        id={noteId}
        rows={4}
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        aria-describedby={`${noteId}-help`}
      />
      <Typography id={`${noteId}-help`} variant="caption" color="text.secondary">
        {translate('applications.ruling.note_help')}
      </Typography>
    </>
  );
}
