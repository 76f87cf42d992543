import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { documentFonts } from '../../../app/theme';
import { useDesk, type OpenItem } from '../desk/desk';
import { printedNumber } from '../desk/printed-number';
import { anchorOf } from './anchors';
import { FindingsHere } from './FindingsHere';

interface ItemFrameProps {
  readonly item: Extract<OpenItem, { readonly code: string }>;
  /** It is not in the edition that is revised. */
  readonly isNew: boolean;
  readonly children: ReactNode;
}

/** A clause or a category: its printed number, its words, the way to its full form, what the lint finds there. */
export function ItemFrame({ item, isNew, children }: ItemFrameProps) {
  const { shown, open, openItem } = useDesk();
  const translate = useTranslate();
  const number = printedNumber(item.code, shown);
  const isOpen = open !== null && open.kind !== 'new' && open.code === item.code;
  return (
    <Box id={anchorOf(item.code)} tabIndex={-1} sx={[itemStyle, isOpen && openStyle]}>
      <Box component="span" sx={{ fontFamily: documentFonts, lineHeight: 1.9, minWidth: '2.4rem', flexShrink: 0 }}>
        {number}
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {children}
        <FindingsHere clause={item.code} />
        <Box data-no-print sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          {isNew && (
            <Box component="span" sx={{ fontSize: '0.8rem', color: 'primary.main', fontWeight: 600 }}>
              {translate('policies.new_here')}
            </Box>
          )}
          <Button
            size="small"
            data-quiet
            aria-expanded={isOpen}
            onClick={() => openItem(isOpen ? null : item)}
            sx={{ ml: -0.75, py: 0, minWidth: 0 }}
          >
            {translate('policies.full_form', { code: item.code })}
          </Button>
        </Box>
      </Box>
    </Box>
  );
}

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
    '& [data-quiet]': { opacity: 0.55 },
    '&:hover [data-quiet], & [data-quiet]:focus-visible': { opacity: 1 },
  },
  '@media print': { breakInside: 'avoid' },
};

const openStyle = { bgcolor: 'action.hover', borderColor: 'primary.main' };
