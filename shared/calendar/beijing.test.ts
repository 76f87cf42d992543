import { expect, it } from '@jest/globals';
import { dayInBeijing, startInBeijing } from '.';

it.each(['2024-02-29', '2026-11-24', '2027-01-01'])(
  '%s begins at 16:00 UTC of the day before, to the millisecond',
  (day) => {
    const start = startInBeijing(day);

    expect(new Date(start).toISOString().slice(11)).toBe('16:00:00.000Z');
    expect(dayInBeijing(start)).toBe(day);
    expect(dayInBeijing(start - 1) < day).toBe(true);
    expect(dayInBeijing(start + 86_399_999)).toBe(day);
  },
);
