import {
  addCounts,
  countUnmoved,
  impactResult,
  noCounts,
  type ImpactResult,
  type Tally,
  type ThresholdResult,
} from '../../../shared/impact';
import type { Prepared } from './prepare-task';
import type { Counted } from './simulate';

/** What the threads have counted, and what no thread had to read, as the result that is kept. */
export function resultOf(
  counted: readonly Counted[],
  { prepared, seconds }: { readonly prepared: Prepared; readonly seconds: number },
): ImpactResult | ThresholdResult {
  const parts = counted.flatMap((one) => (one.kind === 'threshold' ? [one.tallies] : []));
  if (prepared.threshold) {
    const { values, current } = prepared.threshold;
    const points = values.map((value, place) => ({ value, tally: sum(parts.map((tallies) => tallies[place])) }));
    return { current, points, seconds };
  }
  const total = noCounts();
  for (const many of prepared.unmoved) countUnmoved(total, many);
  for (const one of counted) if (one.kind === 'impact') addCounts(total, one.counts);
  return impactResult(total, { employers: prepared.employers, seconds });
}

function sum(parts: readonly (Tally | undefined)[]): Tally {
  const of = (outcome: keyof Tally) => parts.reduce((n, part) => n + (part?.[outcome] ?? 0), 0);
  return {
    eligible: of('eligible'),
    referred: of('referred'),
    ineligible: of('ineligible'),
    unassessable: of('unassessable'),
  };
}
