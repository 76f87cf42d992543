import { describe, expect, it, test } from '@jest/globals';
import { content, samples } from '../../../test/support/finding-samples';
import { explain, figures, findingReasons, warningCodes, type Verdict } from '..';

const unsaid = /\{\w+\}|undefined|null|NaN|\[object|[!！您]|\.\.|。。/;

describe('every reason has its words', () => {
  it.each(findingReasons)('%s', (reason) => {
    for (const language of ['zh', 'en'] as const) {
      expect(explain(samples[reason], content, language)).not.toMatch(unsaid);
      for (const figure of figures(samples[reason], content, language))
        expect(Object.values(figure).join(' ')).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  });

  it.each(findingReasons)('%s says what is short only where something is', (reason) => {
    const shorts = figures(samples[reason], content, 'zh').map(({ short }) => short);

    if (samples[reason].outcome === 'unmet') expect(shorts.some((short) => short !== null)).toBe(true);
    else expect(shorts).toEqual(shorts.map(() => null));
  });
});

describe('a finding in words', () => {
  it.each([
    [
      'tenure-short',
      '附件三（一）2（3）：要求：取得该职称后从事本专业技术工作满5年；实有：4年11个月29天（自2020年1月1日起）；尚缺：1天。有遗漏的本专业工作经历的，请补充。现有材料不变，2024年12月31日起符合本款。',
      'Annex 3(1)2(3): Needed: 5 years of work in the profession since that title was obtained; found: 4 years 11 months 29 days (from 1 January 2020); short: 1 day. If employment in the profession is missing from the list, add it. With the facts as they are it is met from 31 December 2024 on.',
    ],
    [
      'tenure-reached',
      '附件三（一）2（3）：要求：大学本科及以上学历或技工院校预备技师（技师）班毕业；实有：第1项学历学位。要求：取得中级及以上职称；实有：第1项职称。要求：取得该职称后从事本专业技术工作满5年；实有：5年（自2020年1月1日起）。符合本款。',
      'Annex 3(1)2(3): Needed: a qualification of bachelor or above, or graduation from a technician class of a technical school; found: education 1. Needed: a title of intermediate or above; found: title 1. Needed: 5 years of work in the profession since that title was obtained; found: 5 years (from 1 January 2020). This clause is met.',
    ],
    [
      'not-in-profession',
      '附件一（二）1：要求：截止日从事本专业技术工作；实有：没有在从事；尚缺：截止日在从事的本专业工作经历。截止日仍在岗的，请把该段工作经历的结束日期留空，并注明从事本专业。',
      'Annex 1(2)1: Needed: work in the profession on the cut-off date; found: not working in it; short: employment in the profession on that day. If the work goes on, leave the end of that employment empty and mark it as in the profession.',
    ],
    [
      'outputs-short',
      '附件三（四）1：要求：国家标准，排名前5名，1项；实有：0项；尚缺：1项。或者要求：行业标准、地方标准，排名前3名，2项；实有：1项；尚缺：1项。具备上述成果的，请补充，并核对种类、排名和完成日期。',
      'Annex 3(4)1: Needed: 1 output: National standard, author place 5 or before; found: 0 outputs; short: 1 output. Or needed: 2 outputs: Industry standard, Local standard, author place 3 or before; found: 1 output; short: 1 output. Add the outputs, if there are any, and check their kinds, author places and days of completion.',
    ],
    [
      'honour-collective',
      '附件三（二）2（4）：要求：本款所列业绩；实有：第1项业绩。要求：省部级及以上表彰（集体的由人工认定）；实有：第1项荣誉，授予集体。所填荣誉授予集体；另有授予个人的，请补充。本款待人工认定。',
      'Annex 3(2)2(4): Needed: what this clause asks for; found: claim 1. Needed: a commendation (provincial or above; a collective one is for a person to judge); found: honour 1, given to a group. The honour was given to a group; add one that was given to the applicant, if there is one. This clause is referred to a person.',
    ],
    [
      'category-short',
      '附件三（三）2：要求：工作报告、学术著作，排名前3名，应用单位为省部级部门及以上；至少2项；实有：1项（第4项成果）；尚缺：1项。具备本类成果的，请补充。',
      'Annex 3(3)2: Needed: Work report, Monograph, author place 3 or before, put to use by: provincial or ministerial body or above; at least 2 outputs; found: 1 output (in the list: 4); short: 1 output. Add outputs of this category, if there are any.',
    ],
    [
      'not-attested',
      '附件三（一）1：要求：声明具备本款条件；实有：未声明；尚缺：本人声明。经核对确实具备的，请在基本条件中声明。',
      'Annex 3(1)1: Needed: a declaration that the condition is fulfilled; found: not declared; short: the declaration. Check the condition and, if it is fulfilled, declare it under the basic conditions.',
    ],
  ] as const)('%s', (reason, zh, en) => {
    expect(explain(samples[reason], content, 'zh')).toBe(zh);
    expect(explain(samples[reason], content, 'en')).toBe(en);
  });
});

test('the console gets the same in three columns, days as tables write them', () => {
  expect(figures(samples['tenure-short'], content, 'zh').at(-1)).toEqual({
    required: '取得该职称后从事本专业技术工作满5年',
    actual: '4年11个月29天（自2020-01-01起）',
    short: '1天',
  });
});

describe('every warning has its words', () => {
  it.each(warningCodes)('%s', (code) => {
    for (const language of ['zh', 'en'] as const)
      expect(explain({ code, path: 'outputs[2]' }, content, language)).not.toMatch(unsaid);
  });

  it('counts as people do, and names the years of the edition', () => {
    expect(explain({ code: 'ruling-ignored', path: 'rulings[0]' }, content, 'zh')).toBe(
      '第1项人工认定所指的款不是待人工认定，该认定不起作用。',
    );
    expect(explain({ code: 'no-recent-output', path: 'outputs' }, content, 'zh')).toContain('近5年');
  });
});

describe('a verdict in words', () => {
  const verdict: Verdict = {
    outcome: 'ineligible',
    policy: { documentNumber: content.documentNumber, edition: 1, snapshotHash: null },
    level: 'deputy-senior',
    direction: 'operations',
    asOf: '2024-12-30',
    route: null,
    eligibleFrom: '2024-12-31',
    requirements: [
      {
        code: '3.1.2',
        section: 'qualification',
        outcome: 'unmet',
        waivedBy: null,
        counted: null,
        minimum: null,
        findings: [samples['tenure-short'], { ...samples['title-missing'], clause: '3.1.2.4' }],
      },
      {
        code: '3.3',
        section: 'outputs',
        outcome: 'unmet',
        waivedBy: null,
        counted: 2,
        minimum: 3,
        findings: [samples['category-counted']],
      },
    ],
    warnings: [],
  };

  it('names what is missing, and the day from which time brings it', () => {
    expect(explain(verdict, content, 'zh')).toBe(
      '申报副研究员（政务服务运营），截止日2024年12月30日：不符合。尚缺：附件三（一）2学历和专业工作经历，所列2款没有一款符合；附件三（三）成果，要求3项，计入2项，还差1项。现有材料不变，2024年12月31日起符合。',
    );
    expect(explain(verdict, content, 'en')).toBe(
      '副研究员 (政务服务运营), as of 30 December 2024: ineligible. Missing: Annex 3(1)2 Schooling and experience, none of its 2 clauses is met; Annex 3(3) Outputs, 3 outputs needed, 2 counted, 1 short. With the facts as they are, eligible from 31 December 2024 on.',
    );
  });

  it('says so where time alone does not bring it', () => {
    expect(explain({ ...verdict, eligibleFrom: null }, content, 'zh')).toContain('单凭时间推移不能符合，须补充材料。');
  });

  it('names the way in, or by what it is waived', () => {
    const [qualification] = verdict.requirements;
    const eligible: Verdict = { ...verdict, outcome: 'eligible', asOf: '2024-12-31', requirements: [] };

    expect(explain({ ...eligible, route: '3.1.2.3' }, content, 'zh')).toBe(
      '申报副研究员（政务服务运营），截止日2024年12月31日：符合。资历依据附件三（一）2（3）。',
    );
    expect(
      explain(
        { ...eligible, route: '3.4.1', requirements: [{ ...qualification!, outcome: 'met', waivedBy: '3.4' }] },
        content,
        'zh',
      ),
    ).toContain('依据附件三（四）破格，不受附件三（一）2限制。');
  });

  it('names the clauses that a person has to decide', () => {
    const [qualification] = verdict.requirements;
    const referred: Verdict = {
      ...verdict,
      outcome: 'referred',
      eligibleFrom: null,
      requirements: [{ ...qualification!, outcome: 'referred', findings: [samples['bare-degree']] }],
    };

    expect(explain(referred, content, 'zh')).toBe(
      '申报副研究员（政务服务运营），截止日2024年12月30日：待人工认定。待人工认定：附件三（一）2（3）。',
    );
  });

  it('names the exceptional clause where that is the open one', () => {
    const [qualification] = verdict.requirements;
    const exceptional = {
      ...qualification!,
      code: '3.4',
      section: 'exceptional' as const,
      outcome: 'referred' as const,
    };
    const findings = [{ ...samples['claim-for-judgement'], clause: '3.4.2' }];
    const referred: Verdict = {
      ...verdict,
      outcome: 'referred',
      requirements: [
        { ...qualification!, outcome: 'referred', waivedBy: '3.4' },
        { ...exceptional, findings },
      ],
    };

    expect(explain(referred, content, 'zh')).toContain('待人工认定：附件三（四）2。');
  });

  it('says of basic conditions that are not declared just that', () => {
    const basic = { code: '3.1.1', section: 'basic' as const, outcome: 'unmet' as const };
    const findings = [samples['not-attested']];
    const requirements = [{ ...basic, waivedBy: null, counted: null, minimum: null, findings }];

    expect(explain({ ...verdict, requirements }, content, 'zh')).toContain('尚缺：附件三（一）1基本条件，不符合。');
  });
});
