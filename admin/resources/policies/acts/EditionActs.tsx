import { useState, type ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useDesk } from '../desk/desk';
import { ApproveDialog } from './ApproveDialog';
import { OtherActs } from './OtherActs';
import { RecallDialog } from './RecallDialog';
import { ReviseDialog } from './ReviseDialog';
import { SendBackDialog } from './SendBackDialog';
import { SubmitDialog } from './SubmitDialog';
import { useEditionActs, type ActDialogProps, type ActState, type EditionAct } from './use-edition-acts';
import { WithdrawDialog } from './WithdrawDialog';

const dialogs: Readonly<Record<EditionAct, ComponentType<ActDialogProps>>> = {
  revise: ReviseDialog,
  'submit-edition': SubmitDialog,
  'recall-edition': RecallDialog,
  approve: ApproveDialog,
  'send-edition-back': SendBackDialog,
  'withdraw-edition': WithdrawDialog,
};
/** What moves the edition on is the one thing to see first. */
const forward: readonly EditionAct[] = ['revise', 'submit-edition', 'approve'];

/** Every act on the edition, at one place; those that are impossible now say why. */
export function EditionActs() {
  const { acts, family, facts } = useEditionActs();
  const { undo, busy, editable } = useDesk();
  const [open, setOpen] = useState<EditionAct | null>(null);
  const translate = useTranslate();
  const Dialog = open === null ? null : dialogs[open];
  return (
    <Box data-no-print sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Box component="span" role="status" sx={{ fontSize: '0.8rem', color: 'text.secondary', '&:empty': { mr: -1 } }}>
        {busy ? translate('policies.saving') : ''}
      </Box>
      {undo && editable && (
        <Button size="small" color="inherit" onClick={undo} disabled={busy}>
          {translate('policies.undo')}
        </Button>
      )}
      {acts
        .filter(({ fits }) => fits)
        .map((state) => (
          <ActButton key={state.act} state={state} onOpen={() => setOpen(state.act)} />
        ))}
      <OtherActs acts={acts.filter(({ fits }) => !fits)} />
      {Dialog && <Dialog facts={facts} family={family} onClose={() => setOpen(null)} />}
    </Box>
  );
}

function ActButton({ state: { act, reason }, onOpen }: { readonly state: ActState; readonly onOpen: () => void }) {
  const translate = useTranslate();
  const name = translate(`editions.acts.${act}.name`);
  // aria-disabled, not disabled: the reason must be reachable by keyboard and by touch.
  return (
    <Tooltip title={reason ?? ''} enterTouchDelay={0}>
      <Button
        size="small"
        variant={forward.includes(act) && reason === null ? 'contained' : 'outlined'}
        color={forward.includes(act) ? 'primary' : 'inherit'}
        aria-disabled={reason !== null}
        onClick={reason === null ? onOpen : undefined}
        sx={reason === null ? {} : { opacity: 0.55, cursor: 'default' }}
      >
        {name}
      </Button>
    </Tooltip>
  );
}
