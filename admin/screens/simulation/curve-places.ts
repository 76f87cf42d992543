// Where the points of a threshold's curve stand, and which of them have room for their figures.
import type { ThresholdPoint } from '../../../shared/impact';

export interface Place {
  readonly value: number;
  readonly eligible: number;
  readonly x: number;
  readonly y: number;
}

/** The points inside a frame: across as far apart as their values are, upwards from nobody. */
export function placed(
  points: readonly ThresholdPoint[],
  { width, height, margin }: { readonly width: number; readonly height: number; readonly margin: number },
): Place[] {
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const highest = Math.max(1, ...points.map(({ tally }) => tally.eligible));
  const across = (value: number) => (most === least ? 0.5 : (value - least) / (most - least));
  return points.map(({ value, tally: { eligible } }) => ({
    value,
    eligible,
    x: margin + across(value) * (width - 2 * margin),
    y: height - margin - (eligible / highest) * (height - 2 * margin),
  }));
}

interface Naming {
  /** The values that must be named before others. */
  readonly first: readonly (number | null | undefined)[];
  readonly words: (value: number) => string;
}

/** The values whose figures fit without touching others'. */
export function namedPoints(places: readonly Place[], { first, words }: Naming): ReadonlySet<number> {
  const widthOf = ({ value, eligible }: Place) => 6 + 9 * Math.max(words(value).length, String(eligible).length);
  const rank = ({ value }: Place) => (first.includes(value) ? first.indexOf(value) : first.length);
  const named: Place[] = [];
  for (const place of [...places].sort((a, b) => rank(a) - rank(b))) {
    const isFree = named.every((other) => Math.abs(other.x - place.x) >= (widthOf(other) + widthOf(place)) / 2);
    if (isFree) named.push(place);
  }
  return new Set(named.map(({ value }) => value));
}
