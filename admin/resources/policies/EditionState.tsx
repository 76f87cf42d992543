import Box from '@mui/material/Box';
import { editionStatuses } from '../../../shared/vocabulary';
import { useLabel } from '../../i18n/use-label';

const signs: Readonly<Record<string, { sign: string; color: string }>> = {
  draft: { sign: '✎', color: 'warning.main' },
  'in-review': { sign: '◐', color: 'info.main' },
  approved: { sign: '✓', color: 'info.main' },
  'in-force': { sign: '●', color: 'success.main' },
};
const quiet = { sign: '○', color: 'text.secondary' };

/** 版次状态: a sign, a word and a colour. */
export function EditionState({ status }: { readonly status: string }) {
  const word = useLabel(editionStatuses);
  const { sign, color } = signs[status] ?? quiet;
  return (
    <Box component="span" sx={{ color, fontSize: '0.875rem', fontWeight: 600, whiteSpace: 'nowrap' }}>
      <span aria-hidden="true">{sign}</span> {word(status)}
    </Box>
  );
}
