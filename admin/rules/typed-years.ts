// 年限 as people type them: 5, 4个月, 1年6个月. Kept in years, a month being a twelfth.
import { readSpan, wordYears } from '../../shared/policy';
import type { Language } from '../../shared/vocabulary';

/** The years that were typed; null where it is no length of whole months. */
export function readYears(typed: string): number | null {
  const months = readSpan(typed);
  return months === null ? null : months / 12;
}

/** Whole years as a number, others as years and months. */
export function writeYears(years: number, language: Language): string {
  return Number.isInteger(years) ? String(years) : wordYears(years, language);
}
