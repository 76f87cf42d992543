import type { Language } from '../vocabulary';
import type { PolicyContent } from './content';

/**
 * A clause as the document prints it (GB/T 9704: 一、（一）1.（1）): `3.1.2.3` is 附件三（一）2（3）. A sole unnumbered clause,
 * whose code ends in a `.1` that is nowhere printed, is cited by its requirement.
 */
export function citation(code: string, content: PolicyContent, language: Language): string {
  const [first = 0, second, ...rest] = printedCode(code, content).split('.').map(Number);
  if (language === 'en') {
    const places = [second, ...rest].flatMap((place, depth) => (place === undefined ? [] : [arabic(place, depth)]));
    return `Annex ${first}${places.join('')}`;
  }
  const places = rest.map((place, depth) => (depth === 0 ? String(place) : `（${place}）`));
  return `附件${chineseNumber(first)}${second === undefined ? '' : `（${chineseNumber(second)}）`}${places.join('')}`;
}

/** A whole number up to 99 in Chinese: 12 is 十二. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? digit(ones) : ''}`;
}

function printedCode(code: string, content: PolicyContent): string {
  const sole = content.requirements.find(
    ({ criteria, categories }) =>
      criteria.length + categories.length === 1 && [...criteria, ...categories][0]?.code === code,
  );
  return sole && code === `${sole.code}.1` ? sole.code : code;
}

function arabic(place: number, depth: number): string {
  return depth === 1 ? String(place) : `(${place})`;
}

function digit(value: number): string {
  return '零一二三四五六七八九'.charAt(value);
}
