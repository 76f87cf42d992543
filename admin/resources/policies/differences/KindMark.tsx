import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import type { DifferenceKind } from './differences-answer';

const signs: Readonly<Record<DifferenceKind, { readonly sign: string; readonly color: string }>> = {
  changed: { sign: '→', color: 'primary.main' },
  added: { sign: '＋', color: 'success.main' },
  removed: { sign: '－', color: 'error.main' },
  moved: { sign: '↕', color: 'text.secondary' },
};

/** 修改、新增、删去、移动: a sign, a word and a colour. */
export function KindMark({ kind }: { readonly kind: DifferenceKind }) {
  const translate = useTranslate();
  const { sign, color } = signs[kind];
  return (
    <Box component="span" sx={{ color, fontSize: '0.85rem', whiteSpace: 'nowrap', flexShrink: 0 }}>
      <span aria-hidden="true">{sign}</span> {translate(`differences.kinds.${kind}`)}
    </Box>
  );
}
