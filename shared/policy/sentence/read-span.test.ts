import { describe, expect, it } from '@jest/globals';
import { readSpan } from './read-span';
import { wordSpan } from './span';

describe('a length of time as it is typed', () => {
  it.each([
    ['5', 60],
    ['0', 0],
    ['1.5', 18],
    ['0.3333', 4],
    ['0.33', 4],
    ['0.08', 1],
    ['0.92', 11],
    ['4个月', 4],
    ['4 个月', 4],
    ['３个月', 3],
    ['18月', 18],
    ['1年6个月', 18],
    ['1年零6个月', 18],
    ['5年', 60],
    ['4 months', 4],
    ['1 month', 1],
    ['1 year 6 months', 18],
    ['1 year and 6 months', 18],
    ['2 Years', 24],
  ])('%s is %d months', (text, months) => {
    expect(readSpan(text)).toBe(months);
  });

  it.each(['', ' ', '0.3', '1.1', '-1', '五年', '个月', '4天', '6个月1年', '1e3', 'NaN', '1年6', '零'])(
    '“%s” is none',
    (text) => {
      expect(readSpan(text)).toBeNull();
    },
  );

  it('reads back what is written, in both languages', () => {
    for (let months = 1; months <= 600; months += 1) {
      for (const language of ['zh', 'en'] as const) expect(readSpan(wordSpan({ months }, language))).toBe(months);
      expect(readSpan(String(months / 12))).toBe(months);
      expect(readSpan((months / 12).toFixed(2))).toBe(months);
    }
  });
});
