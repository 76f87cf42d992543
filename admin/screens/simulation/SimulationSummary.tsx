// 影响模拟 in a few lines, where an edition is approved: whom it would touch, and whether that still holds.
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { labelOf, verdictOutcomes } from '../../../shared/vocabulary';
import { instantInTable } from '../../i18n/dates';
import { useLanguage } from '../../i18n/use-language';
import { useSimulations, type ImpactResult, type Simulation } from './simulation-answer';

/** Draws the latest finished impact run of the edition, or says that there is none. */
export function SimulationSummary({ edition }: { readonly edition: string }) {
  const translate = useTranslate();
  const { data, error } = useSimulations(edition);
  if (error) return <>{error.message}</>;
  if (!data) return <>…</>;
  const run = data.find(({ kind, state }) => kind === 'impact' && state === 'done');
  const result = run?.result;
  if (!run || !result || !('flows' in result)) {
    return <Box sx={{ color: 'warning.main' }}>{translate('simulation.summary.none')}</Box>;
  }
  return <Summary run={run} result={result} />;
}

function Summary({ run, result }: { readonly run: Simulation; readonly result: ImpactResult }) {
  const translate = useTranslate();
  const language = useLanguage();
  const moves = result.flows.filter(({ from, to, count }) => from !== to && count > 0);
  const word = (outcome: string) => labelOf(verdictOutcomes, outcome, language);
  return (
    <>
      <Box>
        {moves.length === 0
          ? translate('simulation.summary.nobody', { total: run.total })
          : translate('simulation.summary.some', { moved: result.moved, total: run.total })}
      </Box>
      {moves.map(({ from, to, count }) => (
        <Box key={`${from} ${to}`}>
          {translate('simulation.summary.move', { from: word(from), to: word(to), count })}
        </Box>
      ))}
      <Box sx={{ color: 'text.secondary' }}>
        {translate('simulation.summary.by', { name: run.startedBy, at: instantInTable(run.createdAt) })}
      </Box>
      {run.stale && (
        <Box role="alert" sx={{ color: 'warning.main' }}>
          {translate('simulation.summary.stale')}
        </Box>
      )}
    </>
  );
}
