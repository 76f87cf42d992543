import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import type { ActDialogProps } from './use-edition-acts';
import { ReasonField } from './ReasonField';
import { parseMoved, useAct } from './use-act';

/** 退回：with what has to be corrected. */
export function SendBackDialog({ facts, onClose }: ActDialogProps) {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useAct('send-edition-back', parseMoved, onClose);
  return (
    <ConfirmDialog
      open
      title={translate('editions.acts.send-edition-back.title', { edition: facts.edition })}
      act={translate('editions.acts.send-edition-back.name')}
      busy={isPending || reason.trim() === ''}
      error={error}
      onClose={onClose}
      onConfirm={() => mutate({ reason: reason.trim() })}
    >
      <Typography sx={{ mb: 1 }}>{translate('editions.acts.send-edition-back.what')}</Typography>
      <ReasonField
        value={reason}
        onChange={setReason}
        help={translate('editions.acts.send-edition-back.reason_help')}
      />
    </ConfirmDialog>
  );
}
