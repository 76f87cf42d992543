import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { z } from 'zod';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useDesk } from '../desk/desk';
import { useAct } from './use-act';

const Revised = z.object({ id: z.string() });

/** 修订：a new draft of this edition, with the reason for it. */
export function ReviseDialog({ onClose }: { readonly onClose: () => void }) {
  const { content } = useDesk();
  const translate = useTranslate();
  const navigate = useNavigate();
  const id = useId();
  const [note, setNote] = useState('');
  const { mutate, isPending, error } = useAct(
    'revise',
    (answer) => Revised.parse(answer),
    ({ id: draft }) => {
      onClose();
      navigate(`/policies/${draft}`);
    },
  );
  return (
    <ConfirmDialog
      open
      title={translate('policies.acts.revise.title', { edition: content.edition })}
      act={translate('policies.acts.revise.name')}
      busy={isPending || note.trim() === ''}
      error={error}
      onClose={onClose}
      onConfirm={() => mutate({ changeNote: note.trim() })}
    >
      <Typography sx={{ mb: 1 }}>{translate('policies.acts.revise.what', { edition: content.edition })}</Typography>
      <TextField
        id={id}
        label={translate('policies.change_note')}
        helperText={translate('policies.change_note_help')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
        autoFocus
        multiline
        minRows={2}
        fullWidth
        required
      />
    </ConfirmDialog>
  );
}
