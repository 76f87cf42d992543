import { useTranslate } from 'react-admin';
import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import type { ActDialogProps } from './use-edition-acts';
import { parseMoved, useAct } from './use-act';

/** 收回：back to the desk. */
export function RecallDialog({ facts, onClose }: ActDialogProps) {
  const translate = useTranslate();
  const { mutate, isPending, error } = useAct('recall-edition', parseMoved, onClose);
  return (
    <ConfirmDialog
      open
      title={translate('editions.acts.recall-edition.title', { edition: facts.edition })}
      act={translate('editions.acts.recall-edition.name')}
      busy={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => mutate({})}
    >
      <Typography>{translate('editions.acts.recall-edition.what')}</Typography>
    </ConfirmDialog>
  );
}
