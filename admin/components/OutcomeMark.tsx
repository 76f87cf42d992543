import Box from '@mui/material/Box';
import { clauseOutcomes, labelOf, verdictOutcomes } from '../../shared/vocabulary';
import { useLanguage } from '../i18n/use-language';

const looks: Readonly<Record<string, { sign: string; color: string }>> = {
  met: { sign: '✓', color: 'success.main' },
  eligible: { sign: '✓', color: 'success.main' },
  unmet: { sign: '✕', color: 'error.main' },
  ineligible: { sign: '✕', color: 'error.main' },
  referred: { sign: '◐', color: 'warning.main' },
};
const unknown = { sign: '—', color: 'text.secondary' };

/** An outcome, of a clause or of a whole application: a sign, a word and a colour, never the colour alone. */
export function OutcomeMark({ outcome, strong = false }: { readonly outcome: string; readonly strong?: boolean }) {
  const language = useLanguage();
  const { sign, color } = looks[outcome] ?? unknown;
  const vocabulary = outcome in clauseOutcomes.labels ? clauseOutcomes : verdictOutcomes;
  return (
    <Box
      component="span"
      data-outcome={outcome}
      sx={{ color, whiteSpace: 'nowrap', fontWeight: strong ? 700 : 500, display: 'inline-flex', gap: 0.5 }}
    >
      <span aria-hidden="true">{sign}</span>
      <span>{labelOf(vocabulary, outcome, language)}</span>
    </Box>
  );
}
