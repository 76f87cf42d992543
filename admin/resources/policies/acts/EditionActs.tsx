import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useDesk } from '../desk/desk';
import { ReviseDialog } from './ReviseDialog';
import { TakeEffectDialog } from './TakeEffectDialog';
import { useEditionActs, type ActState, type EditionAct } from './use-edition-acts';
import { WithdrawDialog } from './WithdrawDialog';

/** Every act on the edition, at one place; those that are impossible now say why. */
export function EditionActs() {
  const { acts, family } = useEditionActs();
  const { undo, busy } = useDesk();
  const [open, setOpen] = useState<EditionAct | null>(null);
  const translate = useTranslate();
  const close = () => setOpen(null);
  return (
    <Box data-no-print sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Box component="span" role="status" sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>
        {busy ? translate('policies.saving') : ''}
      </Box>
      {undo && (
        <Button size="small" color="inherit" onClick={undo} disabled={busy}>
          {translate('policies.undo')}
        </Button>
      )}
      {acts.map((state) => (
        <ActButton key={state.act} state={state} onOpen={() => setOpen(state.act)} />
      ))}
      <Button size="small" color="inherit" onClick={() => window.print()}>
        {translate('policies.print')}
      </Button>
      {open === 'revise' && <ReviseDialog onClose={close} />}
      {open === 'take-effect' && <TakeEffectDialog family={family} onClose={close} />}
      {open === 'withdraw-edition' && <WithdrawDialog onClose={close} />}
    </Box>
  );
}

function ActButton({ state: { act, reason }, onOpen }: { readonly state: ActState; readonly onOpen: () => void }) {
  const translate = useTranslate();
  const name = translate(`policies.acts.${act}.name`);
  // aria-disabled, not disabled: the reason must be reachable by keyboard and by touch.
  return (
    <Tooltip title={reason ?? ''} enterTouchDelay={0}>
      <Button
        size="small"
        variant={act === 'withdraw-edition' || reason !== null ? 'outlined' : 'contained'}
        color={act === 'withdraw-edition' ? 'inherit' : 'primary'}
        aria-disabled={reason !== null}
        onClick={reason === null ? onOpen : undefined}
        sx={reason === null ? {} : { opacity: 0.55, cursor: 'default' }}
      >
        {name}
      </Button>
    </Tooltip>
  );
}
