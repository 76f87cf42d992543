import { describe, expect, it } from '@jest/globals';
import { policies, samplePolicies } from '../../database/seed';
import { changed } from '../../test/support/change-policy';
import type { PolicyContent } from '../policy';
import { valueAt } from '../vocabulary';
import { decidingNumbers, explorationOf, numberAt, withNumber, wordNumber } from '.';

const [content] = policies();
if (!content) throw new Error('The seed holds no policy.');
const clock = 'requirements[3.1.2].criteria[3.1.2.3].rule.clocks[0].years';
const withOptions: PolicyContent = {
  ...content,
  options: {
    ...content.options,
    penaltyYears: [
      { kind: 'warning', years: 0.5 },
      { kind: 'demerit', years: 1 },
    ],
    equivalentTitles: [
      { certificate: 'practice-licence', years: 0, rank: 'junior' },
      { certificate: 'practice-licence', years: 4, rank: 'intermediate' },
    ],
  },
};
const pathsOf = (edition: PolicyContent): string[] => decidingNumbers(edition).map(({ path }) => path);
function at(edition: PolicyContent, path: string) {
  const found = numberAt(edition, path);
  if (!found) throw new Error(`no number at ${path}`);
  return found;
}

describe('起决定作用的数', () => {
  it.each([...policies(), ...samplePolicies()])('$title：各有一条路，所指即其值', (edition) => {
    const numbers = decidingNumbers(edition);

    expect(numbers.length).toBeGreaterThan(3);
    expect(new Set(numbers.map(({ path }) => path)).size).toBe(numbers.length);
    for (const { at: place, value } of numbers) expect(valueAt(edition, place)).toBe(value);
  });

  it('按条款的编号称呼：前面添一款，路还是那条，指的还是那个数', () => {
    const [first] = content.requirements;
    const grown = {
      ...content,
      requirements: [{ ...first!, code: '9.9', criteria: [], categories: [] }, ...content.requirements].map((row) => ({
        ...row,
        criteria: [...row.criteria].reverse(),
      })),
    };

    expect(numberAt(grown, clock)?.value).toBe(numberAt(content, clock)?.value);
    expect(numberAt(grown, clock)?.at).not.toBe(numberAt(content, clock)?.at);
  });

  it('编号重复的，各有各的路', () => {
    const twice = changed(content, [{ set: 'requirements[3.1.2].criteria[3.1.2.4].code', to: '3.1.2.3' }]);

    expect(pathsOf(twice)).toContain('requirements[3.1.2].criteria[3.1.2.3#2].rule.clocks[0].years');
  });

  it('只影响所在的层级；判定口径影响全部层级', () => {
    expect(numberAt(content, clock)?.levels).toEqual(['deputy-senior']);
    expect(numberAt(content, 'options.monthDays')?.levels).toEqual(content.levels.map(({ code }) => code));
  });

  it('判定口径中的年限按种类称呼；只作提醒的和评审程序的数不在内', () => {
    expect(pathsOf(withOptions).filter((path) => !path.startsWith('requirements'))).toEqual([
      'options.monthDays',
      'options.penaltyYears[warning].years',
      'options.penaltyYears[demerit].years',
      'options.equivalentTitles[practice-licence].years',
      'options.equivalentTitles[practice-licence#2].years',
    ]);
  });

  it.each(['all', 'any'] as const)('%s：条件不问项数，其中的数不在内', (mode) => {
    const path = 'requirements[3.3].minimum';
    expect(pathsOf(content)).toContain(path);

    expect(pathsOf(changed(content, [{ set: 'requirements[3.3].mode', to: mode }]))).not.toContain(path);
  });

  it('没有写出的项数不在内，按类别另定的在内', () => {
    const edition = changed(content, [
      { set: 'requirements[3.3].minimum', to: null },
      { set: 'requirements[3.3].minimumFor', to: [{ kind: 'grass-roots', minimum: 2 }] },
    ]);

    expect(pathsOf(edition).filter((path) => /^requirements\[3\.3\]\.minimum/.test(path))).toEqual([
      'requirements[3.3].minimumFor[grass-roots].minimum',
    ]);
  });
});

describe('试探', () => {
  it('给这一个数换上别的值', () => {
    const found = explorationOf(content, { path: clock, values: [3, 5] });

    expect('variants' in found && found.variants.map((edition) => numberAt(edition, clock)?.value)).toEqual([3, 5]);
    expect('variants' in found && found.variants[1]).toEqual(content);
  });

  it.each([
    'procedure.publicNoticeWorkingDays',
    'options.recentYears',
    'requirements[3].criteria[2].rule.clocks[0].years',
    'requirements[3.1.2].criteria[9.9.9].rule.clocks[0].years',
    'requirements[3.1.2].heading',
    'levels[junior].rank',
  ])('%s 处没有影响结论的数', (path) => {
    expect(explorationOf(content, { path, values: [3] })).toMatchObject({
      refusals: [{ code: 'threshold.no-number', path: 'path' }],
    });
  });

  it('放不进去的值逐个指出', () => {
    expect(explorationOf(content, { path: clock, values: [50, 51, 0.4] })).toMatchObject({
      refusals: [
        { code: 'threshold.out-of-range', path: 'values[1]' },
        { code: 'threshold.out-of-range', path: 'values[2]' },
      ],
    });
    const days = numberAt(content, 'options.monthDays');
    expect(days && [27, 28, 31, 32].map((value) => withNumber(content, days, value) !== null)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('数的用语', () => {
  const said = (edition: PolicyContent, path: string) => wordNumber(at(edition, path), edition);

  it('条款以其编号、所在的句子和值相称', () => {
    expect(said(content, clock)).toMatchObject({
      words: { zh: expect.stringMatching(/^附件三（一）2（3） .*满5年。（5年）$/) },
      short: { zh: '附件三（一）2（3）：5年', en: 'Annex 3(1)2(3): 5 years' },
    });
  });

  it.each([
    ['options.monthDays', '零头天数折算一个月：30天', 'Days to a month: 30 days'],
    [
      'options.penaltyYears[warning].years',
      '受处分后延长的年限 警告：6个月',
      'Years added by penalties Warning: 6 months',
    ],
    [
      'options.equivalentTitles[practice-licence].years',
      '视同职称的证书 执业资格证书 → 助理级：0年',
      'Certificates that stand for a title Licence to practise → Junior: 0 years',
    ],
  ])('%s', (path, zh, en) => {
    expect(said(withOptions, path).short).toEqual({ zh, en });
  });
});
