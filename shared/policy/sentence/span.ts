import type { Language } from '../../vocabulary';
import { plural } from './segments';

/** A length of time in words: 59 months and 29 days are 4年11个月29天. */
export function wordSpan(span: { readonly months: number; readonly days?: number }, language: Language): string {
  const { months, days = 0 } = span;
  const parts = [
    { count: Math.floor(months / 12), zh: '年', en: 'year' },
    { count: months % 12, zh: '个月', en: 'month' },
    { count: days, zh: '天', en: 'day' },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return language === 'zh' ? '0天' : '0 days';
  return language === 'zh'
    ? parts.map(({ count, zh }) => `${count}${zh}`).join('')
    : parts.map(({ count, en }) => `${count} ${plural(en, count)}`).join(' ');
}

/** Years in words, a month being a twelfth of one: 0.5 is 6个月, and none are 0年. */
export function wordYears(years: number, language: Language): string {
  if (years === 0) return language === 'zh' ? '0年' : '0 years';
  return wordSpan({ months: Math.round(years * 12) }, language);
}
