import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import type { PolicyContent } from '../../../shared/policy';
import { instantInTable } from '../../i18n/dates';
import { useMay } from '../../providers/me';
import { useBaselineWords } from './baseline';
import { becoming } from './becoming';
import { useMovedSince } from './moved-since';
import { isNarrowed, useScopeWords } from './scope';
import { isUnderWay, type ImpactResult, type Run, type Simulation } from './simulation-answer';
import { useNewestWhole, useSimulation, useSimulations } from './use-simulations';

interface LatestImpactProps {
  readonly edition: string;
  readonly content: PolicyContent;
}

/** Whom the edition would touch by its newest run over everybody; says so where none has gone over everybody, or something has changed since. */
export function LatestImpact({ edition, content }: LatestImpactProps) {
  const translate = useTranslate();
  const runs = useSimulations(edition);
  const underWay = runs.data?.rows.some((run) => run.kind === 'impact' && isUnderWay(run)) === true;
  const whole = useNewestWhole(edition, { underWay });
  const error = runs.error ?? whole.error;
  if (error) return <Box sx={{ color: 'error.main' }}>{error.message}</Box>;
  if (!runs.data || whole.data === undefined) return <Skeleton animation={false} />;
  const partial = runs.data.rows.find(({ kind, state }) => kind === 'impact' && state === 'done') ?? null;
  return (
    <Box data-latest-impact>
      {underWay && <div>{translate('simulation.latest.under_way')}</div>}
      <Newest whole={whole.data} partial={partial} underWay={underWay} content={content} />
      <Links edition={edition} run={(whole.data ?? partial)?.id ?? null} isWhole={whole.data !== null} />
    </Box>
  );
}

interface NewestProps {
  readonly whole: Run | null;
  readonly partial: Run | null;
  readonly underWay: boolean;
  readonly content: PolicyContent;
}

/** The newest over everybody; where there is none, one over some. */
function Newest({ whole, partial, underWay, content }: NewestProps) {
  const translate = useTranslate();
  if (whole) return <Whole id={whole.id} content={content} />;
  if (partial) return <Partial run={partial} content={content} />;
  return underWay ? null : <Warning>{translate('simulation.latest.none')}</Warning>;
}

function Whole({ id, content }: { readonly id: string; readonly content: PolicyContent }) {
  const { data: run, error } = useSimulation(id);
  if (error) return <Box sx={{ color: 'error.main' }}>{error.message}</Box>;
  if (!run) return <Skeleton animation={false} />;
  return run.result && 'flows' in run.result ? <Summary run={run} result={run.result} content={content} /> : null;
}

interface SummaryProps {
  readonly run: Simulation;
  readonly result: ImpactResult;
  readonly content: PolicyContent;
}

/** The figures in one sentence with what they are of. */
function Summary({ run, result, content }: SummaryProps) {
  const translate = useTranslate();
  const baseline = useBaselineWords(content);
  const moved = useMovedSince(content)(run);
  const scope = useScopeWords(run.scope, content);
  const { unassessable, ...become } = becoming(result.flows);
  const others = unassessable > 0 ? translate('simulation.latest.unassessable', { n: unassessable }) : '';
  const all = result.flows.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <strong>
        {translate('simulation.latest.whole', {
          ...become,
          scope,
          with: baseline(run),
          others,
          all,
          moved: result.moved,
        })}
      </strong>
      <Box sx={quietStyle}>
        {instantInTable(run.createdAt)} · {run.startedBy}
      </Box>
      {moved && <Warning>{moved.words}</Warning>}
    </>
  );
}

/** A run over some, or against an edition that is not in force: what it says, and what it leaves open. */
function Partial({ run, content }: { readonly run: Run; readonly content: PolicyContent }) {
  const translate = useTranslate();
  const baseline = useBaselineWords(content);
  const scope = useScopeWords(run.scope, content);
  const moved = useMovedSince(content)(run);
  const words = { scope, with: baseline(run), moved: run.summary?.moved ?? 0 };
  const key = isNarrowed(run.scope) ? 'partial' : 'other_baseline';
  return (
    <>
      <Warning>{translate(`simulation.latest.${key}`, words)}</Warning>
      {moved && <Warning>{moved.words}</Warning>}
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

interface LinksProps {
  readonly edition: string;
  readonly run: string | null;
  readonly isWhole: boolean;
}

/** To the whole result; where none is over everybody, to where one is made. */
function Links({ edition, run, isWhole }: LinksProps) {
  const translate = useTranslate();
  const may = useMay();
  const path = `/policies/${edition}/simulation`;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      {run !== null && (
        <MuiLink component={Link} to={`${path}?run=${run}`}>
          {translate(isWhole ? 'simulation.latest.look' : 'simulation.latest.look_partial')}
        </MuiLink>
      )}
      {!isWhole && may('simulations', 'create') && (
        <MuiLink component={Link} to={path}>
          {translate('simulation.latest.go')}
        </MuiLink>
      )}
    </Box>
  );
}

const quietStyle = { fontSize: '0.875rem', color: 'text.secondary' };
