import { describe, expect, it } from '@jest/globals';
import { addMonths, formatDay, lastDay, parseDay, wholeMonths } from '.';

const later = (day: string, months: number) => formatDay(addMonths(parseDay(day), months));
const between = (from: string, to: string) => wholeMonths(parseDay(from), parseDay(to));

describe('a day as a number', () => {
  it('counts from 1970-01-01', () => {
    expect(['1970-01-01', '1970-01-02', '1969-12-31'].map(parseDay)).toEqual([0, 1, -1]);
  });

  it.each(['1900-01-01', '1900-02-28', '2000-02-29', '2024-02-29', '2100-02-28', '2199-12-31'])(
    '%s reads back',
    (day) => {
      expect(formatDay(parseDay(day))).toBe(day);
    },
  );

  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
    ['1900-02-28', '1900-03-01'],
    ['2000-02-28', '2000-02-29'],
    ['2100-02-28', '2100-03-01'],
    ['2024-12-31', '2025-01-01'],
  ])('%s is followed by %s', (day, next) => {
    expect(formatDay(parseDay(day) + 1)).toBe(next);
  });

  it('ends with 2199', () => {
    expect(formatDay(lastDay)).toBe('2199-12-31');
  });
});

describe('the same day of another month', () => {
  it.each([
    ['2024-01-15', 1, '2024-02-15'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2020-01-01', 60, '2025-01-01'],
    ['2024-05-31', 0, '2024-05-31'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(later(day, months)).toBe(expected);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-08-31', 1, '2024-09-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
  ])('that lacks it is its last day: %s and %i months is %s', (day, months, expected) => {
    expect(later(day, months)).toBe(expected);
  });
});

describe('whole months between two days', () => {
  it.each([
    ['2024-01-15', '2024-02-15', 1],
    ['2024-01-15', '2024-02-14', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2023-01-31', '2023-02-28', 1],
    ['2024-02-29', '2025-02-28', 12],
    ['2015-01-01', '2020-01-01', 60],
    ['2015-01-01', '2019-12-31', 59],
    ['2024-05-05', '2024-05-05', 0],
  ])('from %s until %s: %i', (from, to, months) => {
    expect(between(from, to)).toBe(months);
  });
});
