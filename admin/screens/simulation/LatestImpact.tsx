import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import type { PolicyContent } from '../../../shared/policy';
import { useMay } from '../../providers/me';
import { RunWords } from './RunWords';
import { isUnderWay, useSimulations, type ImpactResult, type Outcome, type Simulation } from './simulation-answer';

interface LatestImpactProps {
  readonly edition: string;
  readonly content: PolicyContent;
}

/** Whom the edition would touch by its latest simulation; warns where there is none, or the edition has changed since. */
export function LatestImpact({ edition, content }: LatestImpactProps) {
  const translate = useTranslate();
  const { data: runs, error } = useSimulations(edition);
  if (error) return <Box sx={{ color: 'error.main' }}>{error.message}</Box>;
  if (!runs) return <Skeleton animation={false} />;
  const latest = runs.find(({ result }) => result !== null && 'flows' in result);
  const running = runs.some((run) => run.kind === 'impact' && isUnderWay(run));
  return (
    <Box data-latest-impact>
      {running && <div>{translate('simulation.latest.under_way')}</div>}
      {!latest && !running && <Warning>{translate('simulation.latest.none')}</Warning>}
      {latest?.result && 'flows' in latest.result && <Summary run={latest} result={latest.result} content={content} />}
      <ToSimulation edition={edition} run={latest?.id ?? null} />
    </Box>
  );
}

interface SummaryProps {
  readonly run: Simulation;
  readonly result: ImpactResult;
  readonly content: PolicyContent;
}

function Summary({ run, result, content }: SummaryProps) {
  const translate = useTranslate();
  const all = result.flows.reduce((sum, { count }) => sum + count, 0);
  const become = (to: Outcome) =>
    result.flows.filter((flow) => flow.to === to && flow.from !== to).reduce((sum, { count }) => sum + count, 0);
  const words = translate('simulation.latest.become', {
    eligible: become('eligible'),
    referred: become('referred'),
    ineligible: become('ineligible'),
  });
  const others = become('unassessable');
  return (
    <>
      <div>
        <strong>{words}</strong>
        {others > 0 && <strong>{translate('simulation.latest.unassessable', { n: others })}</strong>}
      </div>
      <Box sx={quietStyle}>
        {translate('simulation.latest.of', { all, moved: result.moved })}
        {' · '}
        <RunWords run={run} content={content} />
      </Box>
      {run.stale && <Warning>{translate('simulation.latest.stale')}</Warning>}
    </>
  );
}

function Warning({ children }: { readonly children: string }) {
  return (
    <Box sx={{ color: 'warning.main', fontWeight: 600 }}>
      <span aria-hidden="true">⚠ </span>
      {children}
    </Box>
  );
}

/** To the whole result; where there is none, to where one is made. */
function ToSimulation({ edition, run }: { readonly edition: string; readonly run: string | null }) {
  const translate = useTranslate();
  const may = useMay();
  if (run === null && !may('simulations', 'create')) return null;
  const path = `/policies/${edition}/simulation`;
  return (
    <MuiLink component={Link} to={run === null ? path : `${path}?run=${run}`}>
      {translate(run === null ? 'simulation.latest.go' : 'simulation.latest.look')}
    </MuiLink>
  );
}

const quietStyle = { fontSize: '0.875rem', color: 'text.secondary' };
