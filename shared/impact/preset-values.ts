import type { PolicyContent } from '../policy';
import { withNumber, type DecidingNumber } from './threshold';

/** So many values are tried unless others are chosen: four to either side, or more to one where the bounds cut the other. */
const many = 9;

/** 预设的取值：round values about the one that stands, itself among them, as many as the edition can hold. */
export function presetValues(content: PolicyContent, number: DecidingNumber): number[] {
  const { value } = number;
  const step = stepOf(number);
  const base = Math.floor(value / step + 1e-9);
  const about = Array.from({ length: 2 * many + 1 }, (_, place) => rounded((base + place - many) * step));
  const nearest = about
    .filter((one) => one >= 0 && (one === value || withNumber(content, number, one) !== null))
    .sort((a, b) => Math.abs(a - base * step) - Math.abs(b - base * step) || a - b)
    .slice(0, many);
  return [...new Set([...nearest, value])].sort((a, b) => a - b);
}

/** Years by the year, parts of one by the quarter or the month; characters by a round step of about a sixth; all else by one. */
function stepOf({ kind, value }: DecidingNumber): number {
  if (kind === 'years') return [1, 1 / 4].find((step) => isWhole(value / step)) ?? 1 / 12;
  return kind === 'characters' ? roundNear(value / 6) : 1;
}

/** The nearest of 1, 2, 5, 10, 20, 50… */
function roundNear(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [1, 2, 5, 10]
    .map((digit) => digit * power)
    .reduce((best, one) => (Math.abs(one - value) < Math.abs(best - value) ? one : best));
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}

/** To the twelfth, as months are written. */
function rounded(value: number): number {
  return Math.round(value * 12) / 12;
}
