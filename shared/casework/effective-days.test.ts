import { describe, expect, it } from '@jest/globals';
import { earliestDay, endedBy, refuseDay, spansOf, type DatedEdition, type EditionStatus } from '.';

const dated = (edition: number, state: EditionStatus, effectiveFrom: string | null): DatedEdition => ({
  edition,
  state,
  effectiveFrom,
});
const today = '2026-11-23';
const first = dated(1, 'in-force', '2024-01-01');
const codeOf = (day: string, others: readonly DatedEdition[]) => refuseDay(day, { today, others })?.code ?? null;

describe('from when to when', () => {
  it('each edition ends on the day before the next one, across months and leap years', () => {
    const family = [
      dated(3, 'approved', '2028-03-01'),
      dated(1, 'superseded', '2024-01-01'),
      dated(2, 'in-force', '2025-01-01'),
      dated(4, 'draft', null),
      dated(5, 'withdrawn', '2026-01-01'),
    ];

    expect(spansOf(family)).toEqual([
      { edition: 1, from: '2024-01-01', to: '2024-12-31' },
      { edition: 2, from: '2025-01-01', to: '2028-02-29' },
      { edition: 3, from: '2028-03-01', to: null },
    ]);
  });

  it('the edition in force ends on the day before, whichever edition follows', () => {
    expect(endedBy('2026-12-01', [first, dated(2, 'approved', '2027-01-01')])).toEqual({
      edition: 1,
      from: '2024-01-01',
      to: '2026-11-30',
    });
    expect(endedBy('2026-12-01', [dated(2, 'approved', '2027-01-01')])).toBeNull();
  });
});

describe('which day an edition can have', () => {
  it.each<[string, string, DatedEdition[], string | null]>([
    ['today', '2026-11-23', [first], null],
    ['a day ahead', '2027-01-01', [first], null],
    ['yesterday', '2026-11-22', [first], 'edition.day-past'],
    ['the day of the one in force', '2024-01-01', [first], 'edition.overlaps'],
    ['a day before the one in force', '2023-12-31', [first], 'edition.overlaps'],
    ['the day of one that is approved', '2027-01-01', [first, dated(2, 'approved', '2027-01-01')], 'edition.overlaps'],
    ['a day before one that is approved', '2026-12-31', [first, dated(2, 'approved', '2027-01-01')], null],
    ['the day of one that is only in review', '2027-01-01', [first, dated(2, 'in-review', '2027-01-01')], null],
    ['the day of one that was withdrawn', '2027-01-01', [first, dated(2, 'withdrawn', '2027-01-01')], null],
    ['a past day for the first edition of a document', '2023-10-01', [], null],
  ])('%s', (...[, day, others, expected]) => {
    expect(codeOf(day, others)).toBe(expected);
  });

  it('and which is the first one', () => {
    expect(earliestDay({ today, others: [first] })).toBe('2026-11-23');
    expect(earliestDay({ today, others: [dated(1, 'in-force', today), dated(2, 'approved', '2026-11-24')] })).toBe(
      '2026-11-25',
    );
  });
});
