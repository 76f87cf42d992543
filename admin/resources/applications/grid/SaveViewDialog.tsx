// Names the filter, sort and columns of the moment, so that they come back as a tab.
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useChosenColumns } from './use-personal-views';
import type { PersonalView } from './views';
import { useGridFilter } from './use-grid-filter';

interface SaveViewDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onKeep: (view: PersonalView) => void;
}

/** Asks for the name and keeps the view. */
export function SaveViewDialog({ open, onClose, onKeep }: SaveViewDialogProps) {
  const { sort } = useListContext();
  const { filter } = useGridFilter();
  const [columns] = useChosenColumns();
  const [name, setName] = useState('');
  const translate = useTranslate();
  const keep = () => {
    const { field, order } = sort;
    onKeep({ name: name.trim(), filter, sort: { field, order }, columns });
    setName('');
    onClose();
  };
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="xs">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') keep();
        }}
      >
        <DialogTitle>{translate('applications.views.save')}</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            fullWidth
            margin="dense"
            label={translate('applications.views.name')}
            helperText={translate('applications.views.kept_here')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 20 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={name.trim() === ''}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
