// 满N年 and the placing of outputs against their slow readings.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addMonths,
  dayReached,
  formatDay,
  merge,
  never,
  parseDay,
  stretchOf,
  tenure,
  tenureTimeline,
  wholeMonths,
} from '../../shared/calendar';
import { anyDay, dayNear, periodsNear } from '../support/dossier-arbitrary';
import { dayNumber, dayText, monthsThrough, runsOf, sameDayLater, tenureOf } from './oracle-calendar';

const run = (numRuns: number) => ({ numRuns, seed: 40 });
const asOf = '2024-12-31';
const day = dayNear(asOf);
const history = fc.record({
  employments: periodsNear(asOf, 5),
  excluded: fc.oneof(fc.constant([]), periodsNear(asOf, 3)),
  since: day,
  asOf: fc.oneof(fc.constant(asOf), day),
  monthDays: fc.integer({ min: 28, max: 31 }),
});
const stretches = (periods: readonly { from: string; to: string | null }[]) => periods.map(stretchOf);

describe('days', () => {
  test('are numbered one after the other from 1900 to 2199', () => {
    const first = dayNumber('1900-01-01');
    for (let place = first; place <= dayNumber('2199-12-31'); place += 1) {
      const number = parseDay('1900-01-01') + place - first;
      if (formatDay(number) !== dayText(place) || parseDay(dayText(place)) !== number)
        throw new Error(`${dayText(place)} is numbered as ${formatDay(number)}`);
    }
  });

  test('of a later month are found as by stepping', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 600 }), (from, months) => {
        expect(formatDay(addMonths(parseDay(from), months))).toBe(dayText(sameDayLater(dayNumber(from), months)));
      }),
      run(2000),
    );
  });

  test('have so many whole months between them as steps can be taken', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 18_000 }), (from, days) => {
        const months = monthsThrough(dayNumber(from), dayNumber(from) + days - 1);

        expect(wholeMonths(parseDay(from), parseDay(from) + days)).toBe(months);
      }),
      run(2000),
    );
  });
});

describe('tenure', () => {
  test('is what a list of the days says', () => {
    fc.assert(
      fc.property(history, ({ employments, excluded, since, asOf: until, monthDays }) => {
        const runs = runsOf(employments, excluded, dayNumber(until));
        const listed = tenureOf(runs, [dayNumber(since), dayNumber(until)], monthDays);

        expect(
          tenure(
            merge(stretches(employments), stretches(excluded)),
            { from: parseDay(since), to: parseDay(until) + 1 },
            monthDays,
          ),
        ).toEqual(listed);
      }),
      run(3000),
    );
  });

  test('is drawn as the days that are counted', () => {
    fc.assert(
      fc.property(history, ({ employments, excluded, since, asOf: until, monthDays }) => {
        const start = dayNumber(since);
        const runs = runsOf(employments, excluded, dayNumber(until));
        const days = runs.flatMap(([first, last]) =>
          first <= last && last >= start ? [[dayText(Math.max(first, start)), dayText(last)]] : [],
        );
        const { counted, months } = tenureTimeline({ employments, excluded, since, asOf: until, monthDays });

        expect(counted.map(({ from, to }) => [from, to])).toEqual(days);
        expect(months).toBe(tenureOf(runs, [start, dayNumber(until)], monthDays).months);
      }),
      run(1000),
    );
  });

  test('is reached on the first day on which it is long enough', () => {
    const monthsAsked = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(history, monthsAsked, ({ employments, excluded, since, monthDays }, months) => {
        const merged = merge(stretches(employments), stretches(excluded));
        const from = parseDay(since);
        const monthsOn = (last: number) => tenure(merged, { from, to: last + 1 }, monthDays).months;
        const reached = dayReached(merged, { from, months }, monthDays);

        if (reached === never) {
          expect(monthsOn(parseDay('2199-12-31'))).toBeLessThan(months);
          return;
        }
        expect(monthsOn(reached)).toBeGreaterThanOrEqual(months);
        for (let earlier = from; earlier < reached; earlier += 1)
          if (monthsOn(earlier) >= months) throw new Error(`reached on ${formatDay(earlier)} already`);
      }),
      run(400),
    );
  });
});
