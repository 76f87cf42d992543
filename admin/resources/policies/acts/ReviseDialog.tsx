import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { z } from 'zod';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useDesk } from '../desk/desk';
import type { ActDialogProps } from './use-edition-acts';
import { useAct } from './use-act';

const Revised = z.object({ id: z.string() });

/** 修订：a new draft of this edition, with the reason for it. */
export function ReviseDialog({ onClose }: Pick<ActDialogProps, 'onClose'>) {
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
      title={translate('editions.acts.revise.title', { edition: content.edition })}
      act={translate('editions.acts.revise.name')}
      busy={isPending || note.trim() === ''}
      error={error}
      onClose={onClose}
      onConfirm={() => mutate({ changeNote: note.trim() })}
    >
      <Typography sx={{ mb: 1 }}>{translate('editions.acts.revise.what', { edition: content.edition })}</Typography>
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
