import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import type { ActDialogProps } from './use-edition-acts';
import { ReasonField } from './ReasonField';
import { parseMoved, useAct } from './use-act';

/** 撤回：a draft as it is, an approved edition with the reason. */
export function WithdrawDialog({ facts, onClose }: ActDialogProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const isApproved = facts.state === 'approved';
  const { mutate, isPending, error } = useAct('withdraw-edition', parseMoved, () => {
    onClose();
    if (!isApproved) navigate('/policies');
  });
  return (
    <ConfirmDialog
      open
      destructive
      title={translate('editions.acts.withdraw-edition.title', { edition: facts.edition })}
      act={translate('editions.acts.withdraw-edition.name')}
      busy={isPending || (isApproved && reason.trim() === '')}
      error={error}
      onClose={onClose}
      onConfirm={() => mutate(isApproved ? { reason: reason.trim() } : {})}
    >
      <Typography sx={{ mb: 1 }}>
        {translate(isApproved ? 'editions.acts.withdraw-edition.approved' : 'editions.acts.withdraw-edition.draft')}
      </Typography>
      {isApproved && (
        <ReasonField
          value={reason}
          onChange={setReason}
          help={translate('editions.acts.withdraw-edition.reason_help')}
        />
      )}
    </ConfirmDialog>
  );
}
