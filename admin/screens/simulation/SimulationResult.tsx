import { useTranslate } from 'react-admin';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PolicyContent } from '../../../shared/policy';
import { ProblemSummary } from '../../components/ProblemSummary';
import { useLanguage } from '../../i18n/use-language';
import { RunWords } from './RunWords';
import { ImpactView } from './ImpactView';
import { ThresholdCurve } from './ThresholdCurve';
import { UnderWay } from './UnderWay';
import { noteInWords } from './thresholds';
import { isUnderWay, type Simulation } from './simulation-answer';

interface ResultProps {
  readonly run: Simulation;
  readonly content: PolicyContent;
}

/** What a run has come to, and whether that still holds of the edition as it stands. */
export function SimulationResult({ run, content }: ResultProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { result } = run;
  return (
    <Box component="section" aria-labelledby="simulation-result" sx={{ mb: 5 }}>
      <Typography id="simulation-result" variant="h2">
        {translate(`simulation.results.${run.kind}`)}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        <RunWords run={run} content={content} />
      </Typography>
      <Box aria-live="polite">
        {run.stale && run.state === 'done' && (
          <Alert severity="warning" sx={{ mb: 2 }}>
            {translate('simulation.stale')}
          </Alert>
        )}
        {run.state === 'failed' && (
          <ProblemSummary
            error={new Error(translate('simulation.failed', { note: noteInWords(run.note, language) }))}
          />
        )}
        {run.state === 'cancelled' && <Typography>{translate('simulation.cancelled')}</Typography>}
        {isUnderWay(run) && <UnderWay run={run} />}
      </Box>
      {result && 'flows' in result && <ImpactView simulation={run.id} result={result} content={content} />}
      {result && 'points' in result && <ThresholdCurve result={result} />}
    </Box>
  );
}
