import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { z } from 'zod';
import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useDesk } from '../desk/desk';
import { useAct } from './use-act';

const Withdrawn = z.object({ id: z.string() });

/** 撤回草稿 */
export function WithdrawDialog({ onClose }: { readonly onClose: () => void }) {
  const { content } = useDesk();
  const translate = useTranslate();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useAct(
    'withdraw-edition',
    (answer) => Withdrawn.parse(answer),
    () => {
      onClose();
      navigate('/policies');
    },
  );
  return (
    <ConfirmDialog
      open
      destructive
      title={translate('policies.acts.withdraw-edition.title', { edition: content.edition })}
      act={translate('policies.acts.withdraw-edition.name')}
      busy={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => mutate({})}
    >
      <Typography>{translate('policies.acts.withdraw-edition.what')}</Typography>
    </ConfirmDialog>
  );
}
