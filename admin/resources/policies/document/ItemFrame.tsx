import type { KeyboardEvent, ReactNode } from 'react';
import Box from '@mui/material/Box';
import { documentFonts } from '../../../app/theme';
import { useDesk } from '../desk/desk';
import { openKey, type OpenItem } from '../desk/open-item';
import { printedNumber } from '../desk/printed-number';
import { useMoveItem } from '../desk/use-move-item';
import { anchorOf, goTo } from './anchors';
import { FindingsHere } from './FindingsHere';

interface ItemFrameProps {
  readonly item: Extract<OpenItem, { readonly kind: 'criterion' | 'category' }>;
  readonly children: ReactNode;
}

/** A clause or a category: its printed number, its words, what the lint finds there. */
export function ItemFrame({ item, children }: ItemFrameProps) {
  const { shown, open, editable } = useDesk();
  const number = printedNumber(item.code, shown);
  const move = useMoveItem(item);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = moves[event.key];
    if (!editable || !event.altKey || by === undefined) return;
    event.preventDefault();
    const place = move(by);
    if (place !== null) requestAnimationFrame(() => goTo(place));
  };
  const isOpen = openKey(open) === openKey(item);
  return (
    <Box
      id={anchorOf(item.code)}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      sx={[itemStyle, editable && editableStyle, isOpen && openStyle]}
    >
      <Box component="span" sx={{ fontFamily: documentFonts, lineHeight: 1.9, minWidth: '2.4rem', flexShrink: 0 }}>
        {number}
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {children}
        <FindingsHere clause={item.code} />
      </Box>
    </Box>
  );
}

// Alt with an arrow moves an item; what it says goes, its number stays where it is.
const moves: Readonly<Record<string, -1 | 1 | undefined>> = { ArrowUp: -1, ArrowDown: 1 };

const itemStyle = {
  display: 'flex',
  gap: 0.5,
  py: 0.75,
  px: 1,
  mx: -1,
  scrollMarginTop: 110,
  borderLeft: 3,
  borderColor: 'transparent',
  '&:focus': { outline: 'none', borderColor: 'primary.main' },
  '@media (hover: hover)': {
    '& [data-quiet]': { opacity: 0 },
    '&:hover [data-quiet], &:focus-within [data-quiet]': { opacity: 1 },
  },
  '@media print': { breakInside: 'avoid' },
};

const editableStyle = { position: 'relative', pr: { md: '5.25rem' } };

const openStyle = { bgcolor: 'action.hover', borderColor: 'primary.main' };
