import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../database/seed';
import { decidingNumbers } from '../../../shared/impact';
import { inWords, lineOf, noteInWords, valuesIn } from './thresholds';

const [content] = policies();
const numbers = content ? decidingNumbers(content) : [];
const years = numbers.find(({ path }) => path.includes('criteria[3.1.2.3]'));
const count = numbers.find(({ path }) => path === 'requirements[3.3].minimum');
if (!years || !count) throw new Error('The seed has neither number.');

describe('试算的值', () => {
  it('怎样隔开都行，由小到大，各取一次，本版的值总在其中', () => {
    expect(valuesIn('7，3、4; 4 6', years)).toEqual([3, 4, 5, 6, 7]);
    expect(valuesIn('5', years)).toEqual([5]);
  });

  it.each(['', '三', '3-5', '-1', Array.from({ length: 61 }, (_, n) => n + 100).join(' ')])('读不出：%s', (line) => {
    expect(valuesIn(line, years)).toBeNull();
  });

  it('年限写到两位小数，按月读回', () => {
    const months = [0.25, 7 / 12, 1];

    expect(lineOf(months, 'zh')).toBe('0.25、0.58、1');
    expect(valuesIn(lineOf(months, 'en'), years)).toEqual([...months, 5]);
    expect(valuesIn('0.4', years)).toEqual([0.4, 5]);
    expect(valuesIn('2.58', count)).toEqual([2.58, 3]);
  });

  it('有不满整年的都说年月，大数分节', () => {
    const [years, characters] = [
      [0, 7 / 12, 1.5, 2],
      [5000, 30_000],
    ];

    expect(years.map(inWords(years, 'zh'))).toEqual(['0', '7个月', '1年6个月', '2年']);
    expect(characters.map(inWords(characters, 'zh'))).toEqual(['5,000', '30,000']);
  });
});

it('开始之前条款已改的，说明原因；其余照服务器所说', () => {
  expect(noteInWords('threshold.gone', 'zh')).toContain('要试的数已不在');
  expect(noteInWords('Connection terminated', 'zh')).toBe('Connection terminated');
});
