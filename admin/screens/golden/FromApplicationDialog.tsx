import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useMutation } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { consoleFetch } from '../../providers/console-api';
import { useGoldenCasesChanged } from './use-golden-cases';

/** 由申报生成：a real application becomes a case; the person is taken out on the server, before anything is stored. */
export function FromApplicationDialog({ edition }: { readonly edition: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const changed = useGoldenCasesChanged(edition);
  const [open, setOpen] = useState(false);
  const [application, setApplication] = useState('');
  const [name, setName] = useState('');
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () =>
      consoleFetch('/golden-cases/from-application', {
        method: 'POST',
        body: { policy: edition, application: application.trim(), name: name.trim() },
      }),
    onSuccess: async () => {
      await changed();
      notify('golden.taken', { type: 'success' });
      close();
    },
  });
  const close = () => {
    setOpen(false);
    setApplication('');
    setName('');
    reset();
  };
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {translate('golden.from_application')}
      </Button>
      <ConfirmDialog
        open={open}
        title={translate('golden.from_application')}
        act={translate('golden.take')}
        busy={isPending || application.trim() === '' || name.trim() === ''}
        error={error}
        onConfirm={() => mutate()}
        onClose={close}
      >
        <Typography sx={{ mb: 2 }}>{translate('golden.from_what')}</Typography>
        <TextField
          autoFocus
          fullWidth
          required
          margin="dense"
          label={translate('golden.number')}
          value={application}
          onChange={(event) => setApplication(event.target.value)}
        />
        <TextField
          fullWidth
          required
          margin="dense"
          label={translate('golden.fields.name')}
          helperText={translate('golden.name_help')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
