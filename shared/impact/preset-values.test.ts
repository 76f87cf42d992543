import { describe, expect, it } from '@jest/globals';
import { policies } from '../../database/seed';
import { changed } from '../../test/support/change-policy';
import { cliffOf, numberAt, presetValues } from '.';

const [content] = policies();
if (!content) throw new Error('The seed holds no policy.');
const clock = 'requirements[3.1.2].criteria[3.1.2.3].rule.clocks[0].years';
const characters = 'requirements[3.4].criteria[3.4.1].rule.any[0].characters';

function presets(path: string, value: number): number[] {
  const edition = changed(content!, [{ set: path, to: value }]);
  const number = numberAt(edition, path);
  if (!number) throw new Error(`no number at ${path}`);
  return presetValues(edition, number);
}

describe('预设的取值', () => {
  it.each<[string, string, number, number[]]>([
    ['年限逐年', clock, 5, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['靠近下限的多取上面的', clock, 1, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ['靠近上限的多取下面的', clock, 50, [42, 43, 44, 45, 46, 47, 48, 49, 50]],
    ['半年的逐季', clock, 0.5, [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]],
    ['零几个月的逐月', clock, 7 / 12, [3, 4, 5, 6, 7, 8, 9, 10, 11].map((months) => Math.round(months) / 12)],
    ['字数取整', characters, 30_000, [10, 15, 20, 25, 30, 35, 40, 45, 50].map((n) => n * 1000)],
    ['不整的字数在内', characters, 32_000, [10, 15, 20, 25, 30, 32, 35, 40, 45, 50].map((n) => n * 1000)],
    ['字数少的步子小', characters, 3000, [1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000]],
    ['项数逐项', 'requirements[3.3].minimum', 3, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ['天数不出其范围', 'options.monthDays', 30, [28, 29, 30, 31]],
  ])('%s', (...[, path, value, expected]) => {
    expect(presets(path, value)).toEqual(expected);
  });
});

describe('陡坎', () => {
  const point = (value: number, eligible: number) => ({
    value,
    tally: { eligible, referred: 0, ineligible: 100 - eligible, unassessable: 0 },
  });

  it('是变化最大的一步', () => {
    expect(cliffOf([point(3, 90), point(4, 85), point(5, 40), point(6, 30)])).toMatchObject({
      from: { value: 4 },
      to: { value: 5 },
      by: -45,
    });
  });

  it('按每一单位计：隔得远的一步变化多，不一定陡', () => {
    expect(cliffOf([point(3, 90), point(4, 70), point(14, 30)])).toMatchObject({ from: { value: 3 }, by: -20 });
  });

  it('上升的也算；处处相同的没有', () => {
    expect(cliffOf([point(1, 10), point(2, 30), point(3, 35)])?.by).toBe(20);
    expect(cliffOf([point(1, 10), point(2, 10)])).toBeNull();
    expect(cliffOf([point(1, 10)])).toBeNull();
  });
});
