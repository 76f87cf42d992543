import { tallyOf } from '../../../shared/impact';
import type { ImpactResult, Tally } from './simulation-answer';

/** How many come to each outcome from another one. */
export function becoming(flows: ImpactResult['flows']): Tally {
  return tallyOf(
    flows.filter(({ from, to }) => from !== to),
    'to',
  );
}
