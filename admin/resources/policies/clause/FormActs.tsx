import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { ProblemSummary } from '../../../components/ProblemSummary';
import { useDesk } from '../desk/desk';

interface FormActsProps {
  readonly error: unknown;
  readonly code: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onDelete: () => Promise<void>;
}

/** Save, leave, delete; nothing where the edition is frozen. */
export function FormActs({ error, code, onSave, onCancel, onDelete }: FormActsProps) {
  const { editable, busy } = useDesk();
  const [asking, setAsking] = useState(false);
  const translate = useTranslate();
  if (!editable) return <Typography color="text.secondary">{translate('policies.frozen')}</Typography>;
  return (
    <>
      <ProblemSummary error={error} />
      <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
        <Button variant="contained" onClick={onSave} disabled={busy}>
          {translate('ra.action.save')}
        </Button>
        <Button color="inherit" onClick={onCancel}>
          {translate('ra.action.cancel')}
        </Button>
        <Button color="error" onClick={() => setAsking(true)} sx={{ ml: 'auto' }}>
          {translate('policies.delete_clause')}
        </Button>
      </Box>
      <ConfirmDialog
        open={asking}
        title={translate('policies.delete_title', { code })}
        act={translate('policies.delete_clause')}
        destructive
        busy={busy}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void onDelete();
        }}
      >
        <Typography>{translate('policies.delete_what')}</Typography>
      </ConfirmDialog>
    </>
  );
}
