import { useTranslate } from 'react-admin';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { PolicyContent } from '../../../shared/policy';
import { ImpactView } from './ImpactView';
import { ThresholdCurve } from './ThresholdCurve';
import type { Simulation } from './simulation-answer';

/** What a run has come to, and whether that still holds of the edition as it stands. */
export function SimulationResult({ run, content }: { readonly run: Simulation; readonly content: PolicyContent }) {
  const translate = useTranslate();
  const { result } = run;
  return (
    <Box component="section" aria-live="polite">
      {run.stale && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('simulation.stale')}
        </Alert>
      )}
      {run.state === 'failed' && (
        <Alert severity="error">{translate('simulation.failed', { note: run.note ?? '' })}</Alert>
      )}
      {result && 'flows' in result && <ImpactView simulation={run.id} result={result} content={content} />}
      {result && 'points' in result && <ThresholdCurve result={result} />}
    </Box>
  );
}
