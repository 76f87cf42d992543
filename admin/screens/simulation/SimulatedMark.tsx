import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { simulatedOutcomes } from '../../../shared/impact';
import { labelOf, verdictOutcomes } from '../../../shared/vocabulary';
import { OutcomeMark } from '../../components/OutcomeMark';
import { useLanguage } from '../../i18n/use-language';
import type { Outcome, Tally } from './simulation-answer';

/** An outcome of a simulation: a verdict's, or that an edition cannot say. */
export function SimulatedMark({ outcome }: { readonly outcome: Outcome }) {
  const word = useOutcomeWord();
  if (outcome !== 'unassessable') return <OutcomeMark outcome={outcome} />;
  return (
    <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap', fontWeight: 500 }}>
      <span aria-hidden="true">— </span>
      {word(outcome)}
    </Box>
  );
}

/** Words an outcome of a simulation. */
export function useOutcomeWord(): (outcome: Outcome) => string {
  const translate = useTranslate();
  const language = useLanguage();
  return (outcome) =>
    outcome === 'unassessable' ? translate('simulation.unassessable') : labelOf(verdictOutcomes, outcome, language);
}

/** The outcomes that occur; whoever cannot be assessed is named only where there is somebody. */
export function outcomesIn(tallies: readonly Tally[]): readonly Outcome[] {
  return simulatedOutcomes.codes.filter((code) => code !== 'unassessable' || tallies.some((tally) => tally[code] > 0));
}
