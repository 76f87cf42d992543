// The numbers of an edition that can be explored, and the values that are typed for them.
import { decidingNumbers, wordNumber, type DecidingNumber } from '../../../shared/impact';
import { wordYears, type PolicyContent } from '../../../shared/policy';
import { refusal, wordRefusal } from '../../../shared/errors';
import type { Language } from '../../../shared/vocabulary';

export interface NumberChoice {
  readonly number: DecidingNumber;
  readonly words: string;
}

/** Every number that decides, in the order of the document, with the words that it is found by. */
export function numberChoices(content: PolicyContent, language: Language): NumberChoice[] {
  return decidingNumbers(content).map((number) => ({ number, words: wordNumber(number, content).words[language] }));
}

/** Values as they are typed: parts of a year to the second decimal. */
export function lineOf(values: readonly number[], language: Language): string {
  return values.map((value) => String(Math.round(value * 100) / 100)).join(language === 'zh' ? '、' : ', ');
}

const mostValues = 60;

/**
 * The values in a line of numbers, smallest first, the one that stands among them; null where it holds anything else, or
 * too many. Years are meant to the month: 0.58 is seven of them.
 */
export function valuesIn(line: string, { kind, value }: DecidingNumber): number[] | null {
  const words = line.split(/[\s,，、;；]+/).filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => /^\d+(\.\d+)?$/.test(word))) return null;
  const typed = words.map((word) => (kind === 'years' ? toMonth(Number(word)) : Number(word)));
  const values = [...new Set([...typed, value])].sort((a, b) => a - b);
  return values.length > mostValues ? null : values;
}

function toMonth(years: number): number {
  const months = Math.round(years * 12) / 12;
  return Math.abs(years - months) < 0.006 ? months : years;
}

/** Values as they are read beside one another: years in months where any is not whole, thousands apart. */
export function inWords(values: readonly number[], language: Language): (value: number) => string {
  const inMonths = !values.every(Number.isInteger);
  return (value) =>
    inMonths && value > 0 ? wordYears(value, language) : String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

const reasons = ['threshold.gone', 'threshold.fits-no-more'] as const;

/** Why a run has failed: in words where its draft had changed before it began, else as the server put it. */
export function noteInWords(note: string | null, language: Language): string {
  const code = reasons.find((reason) => reason === note);
  return code ? wordRefusal(refusal(code, {}), language) : (note ?? '');
}
