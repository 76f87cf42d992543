import type { Clock, RuleOf } from '../../policy';
import { startOf, type Beginning } from './beginnings';
import { runs, type Papers } from './papers';
import { penaltiesSince, type Penalty } from './penalties';
import { open, type Bound, type Bounds } from './timeline';

type Qualification = RuleOf<'qualification'>;

/** Beginnings in an order, of somebody with these papers, perhaps with penalties. */
export interface Case {
  readonly order: readonly Beginning[];
  readonly papers: Papers;
  readonly penalty: Penalty | null;
}

/** No bounds yet. */
export function unbounded({ order }: Case, kinds: readonly string[]): Bounds {
  const all = Array.from({ length: order.length + 1 }, () => open);
  const placeOf = (work: string | null): number =>
    order.findIndex((one) => one.of === 'career' && one.work === work) + 1;
  return {
    work: all,
    calendar: all,
    kinds: new Map(kinds.map((kind) => [kind, all])),
    career: placeOf(null),
    kindFrom: new Map(kinds.map((kind) => [kind, placeOf(kind)])),
  };
}

/** The bounds with all clocks of some rules run out. */
export function asking(rules: readonly Qualification[], bounds: Bounds, one: Case): Bounds {
  return rules.reduce(
    (all, rule) =>
      rule.clocks
        .filter(runs)
        .reduce((some, clock) => bound(some, { clock, rule, one, narrow: (months) => ({ least: months }) }), all),
    bounds,
  );
}

/** The bounds with a clock of a rule a month short; null if they cannot make it so. */
export function denying(
  clock: Clock,
  rule: Qualification,
  { bounds, one }: { bounds: Bounds; one: Case },
): Bounds | null {
  if (!runs(clock)) return null;
  const denied = bound(bounds, { clock, rule, one, narrow: (months) => ({ most: months - 1 }) });
  return denied === bounds ? null : denied;
}

interface Narrowing {
  readonly clock: Clock;
  readonly rule: Qualification;
  readonly one: Case;
  readonly narrow: (months: number) => Partial<Bound>;
}

function bound(bounds: Bounds, { clock, rule, one, narrow }: Narrowing): Bounds {
  const start = startOf(clock, rule, one);
  const isTotal = clock.since === 'career' && clock.counts === 'profession';
  if (start === null && !isTotal) return bounds;
  const by = narrow(Math.round(clock.years * 12) + addedAt(start, one));
  if (clock.counts === 'calendar') return { ...bounds, calendar: narrowed(bounds.calendar, start ?? 0, by) };
  const place = isTotal ? 0 : (start ?? 0);
  if (clock.work === undefined) return { ...bounds, work: narrowed(bounds.work, place, by) };
  const kinds = new Map(bounds.kinds);
  kinds.set(clock.work, narrowed(bounds.kinds.get(clock.work) ?? [], place, by));
  return { ...bounds, kinds };
}

/** 受处分后延长的年限 of a clock that has started before the penalties, in months. */
function addedAt(start: number | null, { penalty }: Case): number {
  return penalty && start !== null ? penalty.months * penalty.count * penaltiesSince(penalty, start) : 0;
}

function narrowed(bounds: readonly Bound[], place: number, { least = 0, most = Infinity }: Partial<Bound>): Bound[] {
  return bounds.map((one, at) =>
    at === place ? { least: Math.max(one.least, least), most: Math.min(one.most, most) } : one,
  );
}
