import { useId } from 'react';
import { useTranslate } from 'react-admin';
import TextField from '@mui/material/TextField';

interface NoteFieldProps {
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** 修订说明: the file's own, or another. */
export function NoteField({ note, onNote }: NoteFieldProps) {
  const translate = useTranslate();
  return (
    <TextField
      id={useId()}
      label={translate('policies.change_note')}
      helperText={translate('policies.change_note_help')}
      value={note}
      onChange={(event) => onNote(event.target.value)}
      slotProps={{ htmlInput: { maxLength: 200 } }}
      multiline
      minRows={2}
      fullWidth
      required
    />
  );
}
