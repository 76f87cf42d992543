import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLanguage } from '../../i18n/use-language';
import type { EditionAnswer } from '../../resources/policies/desk/edition-answer';
import { ComparisonProvider } from './comparison';
import { ImpactView } from './ImpactView';
import { useMovedSince } from './moved-since';
import { RunWords } from './RunWords';
import { ThresholdCurve } from './ThresholdCurve';
import { UnderWay } from './UnderWay';
import { noteInWords } from './thresholds';
import { isUnderWay, type Simulation } from './simulation-answer';

interface ResultProps {
  readonly run: Simulation;
  readonly edition: EditionAnswer;
  readonly arriving: boolean;
}

/** What a run has come to, and whether that still holds of the editions and the applications as they stand. */
export function SimulationResult({ run, edition, arriving }: ResultProps) {
  const section = useRef<HTMLElement>(null);
  // On a phone the result begins screens below the button that started it.
  useEffect(() => {
    if (arriving) section.current?.scrollIntoView({ block: 'start' });
  }, [arriving]);
  const translate = useTranslate();
  const language = useLanguage();
  const { content } = edition;
  const moved = useMovedSince(content)(run);
  const { result } = run;
  return (
    <Box component="section" ref={section} aria-labelledby="simulation-result" sx={{ mb: 5, scrollMarginTop: 60 }}>
      <Typography id="simulation-result" variant="h2">
        {translate(`simulation.results.${run.kind}`)}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        <RunWords run={run} content={content} />
      </Typography>
      <Box aria-live="polite">
        {moved && (
          <Alert severity={moved.isOtherText ? 'warning' : 'info'} sx={{ mb: 2 }}>
            {moved.words}
          </Alert>
        )}
        {run.state === 'failed' && (
          <Alert severity="error">{translate('simulation.failed', { note: noteInWords(run.note, language) })}</Alert>
        )}
        {run.state === 'cancelled' && <Typography>{translate('simulation.cancelled')}</Typography>}
        {(run.state === 'done' || isUnderWay(run)) && (
          <Typography variant="body2" color="text.secondary">
            {translate(`runs.states.${run.state}`)}
          </Typography>
        )}
      </Box>
      {isUnderWay(run) && <UnderWay run={run} />}
      {result && 'flows' in result && (
        <ComparisonProvider run={run} edition={edition}>
          <ImpactView result={result} />
        </ComparisonProvider>
      )}
      {result && 'points' in result && <ThresholdCurve result={result} />}
    </Box>
  );
}
