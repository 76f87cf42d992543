import { formatDay, never, parseDay, type Day } from './days';
import { merge, tenure, type Stretch, type Tenure } from './tenure';

interface Period {
  readonly from: string;
  readonly to?: string | null | undefined;
}

/** What is drawn of a tenure: the stretches that count, the gaps taken out, and how long they are together. */
export interface Timeline extends Tenure {
  readonly counted: readonly { readonly from: string; readonly to: string }[];
  readonly excluded: readonly { readonly from: string; readonly to: string }[];
}

/** Tenure as it is counted from a day (or from the first) up to the cut-off day, itself included; days as `YYYY-MM-DD`. */
export function tenureTimeline(input: {
  readonly employments: readonly Period[];
  readonly excluded: readonly Period[];
  readonly since: string | null;
  readonly asOf: string;
  readonly monthDays: number;
}): Timeline {
  const window = { from: input.since === null ? -never : parseDay(input.since), to: parseDay(input.asOf) + 1 };
  const excluded = input.excluded.map(stretchOf);
  const counted = merge(input.employments.map(stretchOf), excluded);
  return {
    ...tenure(counted, window, input.monthDays),
    counted: cut(counted, window),
    excluded: cut(excluded, window),
  };
}

/** A period, its last day included, as a stretch; one without an end goes on. */
export function stretchOf({ from, to }: Period): Stretch {
  return { from: parseDay(from), to: to ? parseDay(to) + 1 : never };
}

function cut(stretches: readonly Stretch[], window: Stretch): { from: string; to: string }[] {
  return stretches
    .map(({ from, to }): [Day, Day] => [Math.max(from, window.from), Math.min(to, window.to)])
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({ from: formatDay(from), to: formatDay(to - 1) }));
}
