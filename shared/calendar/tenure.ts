import { addMonths, never, wholeMonths, type Day } from './days';

/** A stretch of days, the last one not included; one that goes on ends at `never`. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** A length of tenure: whole months, and the days that do not make another one. */
export interface Tenure {
  readonly months: number;
  readonly days: number;
}

/** Merges stretches that overlap or adjoin, so that two jobs at once count once, and takes out the excluded ones. */
export function merge(stretches: readonly Stretch[], excluded: readonly Stretch[] = []): Stretch[] {
  const merged = mergeAll(stretches);
  return excluded.length === 0 ? merged : mergeAll(excluded).reduce(takeOut, merged);
}

/**
 * 从事本专业技术工作的时间 within `[from, to)` (assessment.md §4.1): of each stretch the whole calendar months and a rest;
 * the rests are added, `monthDays` to a month. A rest is less than a month, so of a rest of 30 days in a month of 31 no
 * more than 29 of the 30 count: 2015-01-01 to 2019-12-30 is not five years.
 */
export function tenure(stretches: readonly Stretch[], { from, to }: Stretch, monthDays: number): Tenure {
  let months = 0;
  let days = 0;
  for (const stretch of stretches) {
    const start = Math.max(stretch.from, from);
    const end = Math.min(stretch.to, to);
    if (start >= end) continue;
    const whole = wholeMonths(start, end);
    months += whole;
    days += Math.min(end - addMonths(start, whole), monthDays - 1);
  }
  return { months: months + Math.floor(days / monthDays), days: days % monthDays };
}

/** The first day, itself included, on which the tenure since `from` is so many months; `never` if it will not be. */
export function dayReached(
  stretches: readonly Stretch[],
  { from, months }: { from: Day; months: number },
  monthDays: number,
): Day {
  let done = 0;
  let rest = 0;
  for (const stretch of stretches) {
    const start = Math.max(stretch.from, from);
    if (start >= stretch.to) continue;
    const end = endOfMonths(start, { months: months - done, rest }, monthDays);
    if (end <= stretch.to) return end - 1;
    const whole = wholeMonths(start, stretch.to);
    done += whole;
    rest += Math.min(stretch.to - addMonths(start, whole), monthDays - 1);
  }
  return never;
}

/** Where a stretch must end to bring so many months, given rests of earlier ones. */
function endOfMonths(start: Day, { months, rest }: { months: number; rest: number }, monthDays: number): Day {
  const missing = months - Math.floor(rest / monthDays);
  if (missing <= 0) return start + 1;
  const whole = addMonths(start, missing);
  const pooled = rest % monthDays;
  if (pooled === 0) return whole;
  return Math.min(whole, addMonths(start, missing - 1) + monthDays - pooled);
}

function mergeAll(stretches: readonly Stretch[]): Stretch[] {
  if (stretches.length < 2) return stretches.filter(({ from, to }) => from < to);
  const merged: { from: Day; to: Day }[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (from < to) merged.push({ from, to });
  }
  return merged;
}

function takeOut(stretches: readonly Stretch[], { from, to }: Stretch): Stretch[] {
  return stretches.flatMap((stretch) =>
    [
      { from: stretch.from, to: Math.min(stretch.to, from) },
      { from: Math.max(stretch.from, to), to: stretch.to },
    ].filter((part) => part.from < part.to),
  );
}
