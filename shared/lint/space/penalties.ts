import type { PolicyOptions } from '../../policy';

/** 受处分: so many penalties of a kind each time, after the beginnings up to some places and before those that follow. */
export interface Penalty {
  readonly kind: string;
  readonly months: number;
  readonly count: number;
  readonly after: readonly number[];
}

/** How many times there were penalties after a beginning. */
export function penaltiesSince(penalty: Penalty | null, place: number): number {
  return penalty ? penalty.after.filter((after) => after >= place).length : 0;
}

/** So many of the heaviest penalties that they add so many months; null where none adds any. */
export function penaltyOf({ penaltyYears = [] }: PolicyOptions, least: number): Omit<Penalty, 'after'> | null {
  // Of a kind that is entered twice the last entry counts.
  const kinds = [...new Map(penaltyYears.map(({ kind, years }) => [kind, Math.round(years * 12)]))];
  const [heaviest] = kinds.sort(([, a], [, b]) => b - a);
  if (!heaviest || heaviest[1] <= 0) return null;
  const [kind, months] = heaviest;
  return { kind, months, count: Math.ceil(least / months) };
}
