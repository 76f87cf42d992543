import type { PolicyOptions } from '../../policy';
import type { Penalty } from './person';

// Longer than any clock runs.
const lifeLong = 60 * 12;

/**
 * 受处分: one of each kind at each place of an order, and so many of the heaviest that no clock which has started before
 * can run out.
 */
export function penaltiesOf({ penaltyYears = [] }: PolicyOptions, places: number): Penalty[] {
  // Of a kind that is entered twice the last entry counts.
  const kinds = [...new Map(penaltyYears.map(({ kind, years }) => [kind, Math.round(years * 12)]))]
    .map(([kind, months]) => ({ kind, months, count: 1 }))
    .filter(({ months }) => months > 0);
  const heaviest = [...kinds].sort((a, b) => b.months - a.months).slice(0, 1);
  const many = heaviest.map((one) => ({ ...one, count: Math.ceil(lifeLong / one.months) }));
  return Array.from({ length: places }, (_, index) => index + 1).flatMap((after) =>
    [...kinds, ...many].map((one) => ({ ...one, after })),
  );
}
