// Where each flow of the picture begins and ends.
import type { ImpactResult, Outcome } from './simulation-answer';

/** The picture's height, and what is left free between two outcomes: room for a line of words beside each. */
export const [height, gap] = [220, 26] as const;

interface Pair {
  readonly from: Outcome;
  readonly to: Outcome;
  readonly count: number;
}
export interface Band extends Pair {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}
/** All that begins or ends at an outcome. */
export interface Stack {
  readonly outcome: Outcome;
  readonly top: number;
  readonly size: number;
  readonly count: number;
}

/** Flows stacked by outcome on both sides, in the order of the outcomes. */
export function bandsOf(flows: ImpactResult['flows'], order: readonly Outcome[]): readonly Band[] {
  const scale = scaleOf(flows, order);
  const pairs = order.flatMap((from) => order.map((to) => ({ from, to, count: countOf(flows, from, to) })));
  const start = (at: Pair, side: 'from' | 'to') =>
    pairs.filter((pair) => comesBefore(pair, at, { side, order })).reduce((sum, { count }) => sum + count, 0) * scale +
    order.indexOf(at[side]) * gap;
  return pairs
    .filter(({ count }) => count > 0)
    .map((pair) => ({
      ...pair,
      left: start(pair, 'from'),
      right: start(pair, 'to'),
      size: Math.max(1, pair.count * scale),
    }));
}

/** The outcomes of one side, each with its place and its number. */
export function stacksOf(
  flows: ImpactResult['flows'],
  { side, order }: { readonly side: 'from' | 'to'; readonly order: readonly Outcome[] },
): readonly Stack[] {
  const scale = scaleOf(flows, order);
  let below = 0;
  return order.map((outcome, place) => {
    const count = flows.filter((flow) => flow[side] === outcome).reduce((sum, flow) => sum + flow.count, 0);
    const stack = { outcome, count, top: below * scale + place * gap, size: Math.max(1, count * scale) };
    below += count;
    return stack;
  });
}

export function countOf(flows: ImpactResult['flows'], from: Outcome, to: Outcome): number {
  return flows.find((flow) => flow.from === from && flow.to === to)?.count ?? 0;
}

function scaleOf(flows: ImpactResult['flows'], order: readonly Outcome[]): number {
  const all = flows.reduce((sum, { count }) => sum + count, 0);
  return (height - gap * (order.length - 1)) / Math.max(1, all);
}

function comesBefore(
  one: Pair,
  other: Pair,
  { side, order }: { readonly side: 'from' | 'to'; readonly order: readonly Outcome[] },
): boolean {
  const far = side === 'from' ? 'to' : 'from';
  const [a, b] = [order.indexOf(one[side]), order.indexOf(other[side])];
  return a < b || (a === b && order.indexOf(one[far]) < order.indexOf(other[far]));
}
