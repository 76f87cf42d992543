import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDesk } from '../desk/desk';
import type { OpenItem } from '../desk/open-item';
import { useMoveItem } from '../desk/use-move-item';

interface MoveButtonsProps {
  readonly item: Extract<OpenItem, { readonly kind: 'criterion' | 'category' }>;
  /** Something typed is not saved yet: it would be lost. */
  readonly unsaved: boolean;
}

/** An item one place up or down; its form goes with it. */
export function MoveButtons({ item, unsaved }: MoveButtonsProps) {
  const { busy, openItem, content } = useDesk();
  const translate = useTranslate();
  const move = useMoveItem(item);
  const requirement = content.requirements.find(({ code }) => code === item.requirement);
  const items = (item.kind === 'criterion' ? requirement?.criteria : requirement?.categories) ?? [];
  const place = items.findIndex(({ code }) => code === item.code);
  const go = (by: -1 | 1) => () => {
    const code = move(by);
    if (code !== null) openItem({ ...item, code });
  };
  if (items.length < 2) return null;
  return (
    <Box sx={{ display: 'flex', gap: 1, mb: 1 }}>
      <Button size="small" disabled={busy || unsaved || place <= 0} onClick={go(-1)}>
        ↑ {translate('policyForms.move_up')}
      </Button>
      <Button size="small" disabled={busy || unsaved || place === items.length - 1} onClick={go(1)}>
        ↓ {translate('policyForms.move_down')}
      </Button>
    </Box>
  );
}
