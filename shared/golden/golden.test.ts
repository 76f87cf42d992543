import { describe, expect, it } from '@jest/globals';
import { goldenCases, policies } from '../../database/seed';
import { changed } from '../../test/support/change-policy';
import { compilePolicy } from '../assessment';
import {
  coverageOf,
  isGap,
  runGoldenCases,
  sides,
  wordFailure,
  wordThreshold,
  type GoldenCase,
  type ThresholdCoverage,
} from '.';

const [content] = policies();
if (!content) throw new Error('The seed holds no policy.');
const cases = goldenCases(content);
const one = (code: string): GoldenCase => cases.find((known) => known.code === code) ?? raise(code);
const raise = (code: string): never => {
  throw new Error(`no golden case ${code}`);
};
const gaps = (coverage: readonly ThresholdCoverage[]): string[] =>
  coverage.flatMap((threshold) =>
    sides
      .filter((side) => isGap(threshold.sides[side]))
      .map((side) => `${threshold.clause} ${threshold.slot?.path ?? ''} ${side}`),
  );
const clock = 'requirements[3.1.2].criteria[3.1.2.3].rule.clocks[0].years';

describe('判例的运行', () => {
  it('种子的判例全部通过', () => {
    const failures = runGoldenCases(compilePolicy(content), cases).flatMap((result) =>
      wordFailure(result, content, 'zh').map((told) => `${result.code} ${told}`),
    );

    expect(failures).toEqual([]);
    expect(cases.length).toBeGreaterThan(100);
    expect(new Set(cases.map(({ code }) => code)).size).toBe(cases.length);
  });

  it('说出应当如何、实际如何', () => {
    const eased = changed(content, [{ set: clock, to: 4 }]);
    const failed = runGoldenCases(compilePolicy(eased), cases).filter(({ passed }) => !passed);
    const short = failed.flatMap((result) => wordFailure(result, eased, 'zh'));

    expect(failed.length).toBeGreaterThan(0);
    expect(short).toContain('资格审查结论：应为“不符合”，实为“符合”。');
    expect(short).toContain('附件三（一）2（3）：应为“不符合”，实为“符合”。');
    expect(failed.flatMap((result) => wordFailure(result, eased, 'en'))).toContain(
      'Verdict: “Ineligible” expected, “Eligible” found.',
    );
  });

  it('不写明的随它如何', () => {
    const { expect: expectation, ...rest } = one('3.1.1.1-1');
    const only: GoldenCase = { ...rest, expect: { outcome: expectation.outcome } };

    expect(runGoldenCases(compilePolicy(content), [only])).toMatchObject([{ passed: true, mismatches: [] }]);
  });

  it('条款已不存在的，不通过而说明原因', () => {
    const without = changed(content, [{ remove: 'requirements[3.1.1].criteria[3.1.1.1]' }]);
    const [result] = runGoldenCases(compilePolicy(without), [one('3.1.1.1-1')]);

    expect(result).toMatchObject({ passed: false, verdict: null, mismatches: [] });
    expect(result && wordFailure(result, without, 'zh')).toEqual([expect.stringContaining('dossier.attested[0]')]);
  });

  it('层级或方向不存在的，不通过而说明原因', () => {
    const [result] = runGoldenCases(compilePolicy(content), [{ ...one('3.1.1.1-1'), direction: 'no-such' }]);

    expect(result?.refusals.map(({ code }) => code)).toEqual(['direction.unknown']);
  });
});

describe('判例的覆盖', () => {
  const coverage = coverageOf(content, cases);
  const of = (clause: string, path: string | null, found = coverage): ThresholdCoverage =>
    found.find((threshold) => threshold.clause === clause && (threshold.slot?.path ?? null) === path) ?? raise(clause);

  it('种子的判例守住每个门槛的两侧', () => {
    expect(gaps(coverage)).toEqual([]);
    expect(coverage.length).toBeGreaterThan(80);
  });

  it('每一款都在内', () => {
    const clauses = content.requirements.flatMap(({ criteria, categories }) => [...criteria, ...categories]);

    expect(clauses.filter(({ code }) => !coverage.some(({ clause }) => clause === code))).toEqual([]);
  });

  it('少了一侧的判例就有空缺', () => {
    const held = of('3.1.2.3', 'clocks[0].years').sides.below?.cases ?? [];
    const left = coverageOf(
      content,
      cases.filter(({ code }) => !held.includes(code)),
    );

    expect(gaps(left)).toContain('3.1.2.3 clocks[0].years below');
    expect(gaps(left)).not.toContain('3.1.2.3 clocks[0].years at');
  });

  it('差两天的不算差一天', () => {
    const far = cases.map((known) => (known.asOf === '2024-12-30' ? { ...known, asOf: '2024-12-29' } : known));

    expect(gaps(coverageOf(content, far))).toContain('3.1.2.3 clocks[0].years below');
  });

  it('两个年限各算各的：恰好满年限的那一个才算守住', () => {
    const rule = {
      kind: 'qualification',
      title: { rank: 'intermediate', series: 'any' },
      clocks: [
        { since: 'career', years: 8, counts: 'profession' },
        { since: 'title', years: 5, counts: 'profession' },
      ],
    };
    const edition = changed(content, [{ set: 'requirements[3.1.2].criteria[3.1.2.3].rule', to: rule }]);
    const since = (career: string, title: string): GoldenCase => ({
      ...one('3.1.2.3-1'),
      asOf: '2024-12-31',
      dossier: {
        ...one('3.1.2.3-1').dossier,
        employment: [{ employer: '某单位', from: career, to: null, inProfession: true }],
        titles: [{ rank: 'intermediate', series: '其他系列', specialty: '其他专业', obtainedOn: title }],
      },
      expect: { outcome: 'eligible', clauses: { '3.1.2.3': 'met' } },
    });
    const heldAt = (known: GoldenCase) => {
      const found = coverageOf(edition, [known]);
      return [0, 1].map((place) => of('3.1.2.3', `clocks[${place}].years`, found).sides.at?.cases.length);
    };

    // 从事本专业满8年零19天，取得职称恰满5年；反之；两个都恰满。
    expect(heldAt(since('2016-12-13', '2020-01-01'))).toEqual([0, 1]);
    expect(heldAt(since('2017-01-01', '2019-12-13'))).toEqual([1, 0]);
    expect(heldAt(since('2017-01-01', '2020-01-01'))).toEqual([1, 1]);
  });

  it('不通过的判例守不住任何一侧', () => {
    const wrong = cases.map((known) => ({ ...known, expect: { ...known.expect, route: '9.9' } }));

    expect(gaps(coverageOf(content, wrong)).length).toBeGreaterThan(coverage.length);
  });

  it('在其一侧而预期未涉及的，另外列出', () => {
    const [code = ''] = of('3.1.2.3', 'clocks[0].years').sides.below?.cases ?? [];
    const { dossier, ...rest } = one(code);
    const quiet: GoldenCase = { ...rest, dossier: { ...dossier, attested: [] }, expect: { outcome: 'ineligible' } };
    const threshold = of('3.1.2.3', 'clocks[0].years', coverageOf(content, [quiet]));

    expect(threshold.sides.below).toEqual({ cases: [], silent: [code] });
  });

  it.each([
    ['3.1.2.3', 'clocks[0].years', '年限：满5年', '满5年当日', '差一天'],
    ['1.2.1', 'clocks[0].years', '从事本专业技术工作', '截止日在岗', '截止日不在岗'],
    ['3.3', 'minimum', '数量：3项', '恰好3项', '只有2项'],
    ['3.3.2', 'match.authorRank', '排名：前3名', '恰为第3名', '第4名'],
    ['3.3.1', 'match.appliedBy', '应用单位：省部级部门', '恰为省部级部门', '只到区级部门'],
    ['2.2.1.1', 'role', '承担角色：参与', '恰为参与', '没有'],
    ['3.4.1', 'any[0].count', '数量：1项', '恰好1项', '没有'],
    ['3.1.1.1', null, '本款', '具备本款', '不具备本款'],
  ] as const)('%s %s 的用语', (clause, path, ...words) => {
    const [threshold, at, below] = words;

    expect(wordThreshold(of(clause, path), content, 'zh')).toEqual({ threshold, at, below });
    expect(JSON.stringify(wordThreshold(of(clause, path), content, 'en'))).not.toMatch(/[{}]\w|[\u4e00-\u9fff]/);
  });
});
