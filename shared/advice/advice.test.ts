import { describe, expect, it } from '@jest/globals';
import { policies, samplePolicies } from '../../database/seed';
import { assess, compilePolicy, type Case } from '../assessment';
import { Dossier } from '../dossier';
import type { CriterionContent, RequirementContent } from '../policy';
import { letterOf, tellWays, whatIsMissing } from '.';

const content = policies()[0]!;
const compiled = compilePolicy(content);
const provincial = { kind: 'work-system', role: 'lead', appliedBy: 'provincial', influence: 'none' };
const output = (title: string) => ({ ...provincial, title, completedOn: '2024-05-01' });

/** Who has everything for 副研究员 but the years since the title, which are complete on the last day of 2027. */
const nearly = {
  attested: ['3.1.1.1'],
  education: [{ qualification: 'bachelor', degree: 'bachelor', completedOn: '2015-07-01' }],
  employment: [{ employer: '甲', from: '2015-08-01', to: null, inProfession: true }],
  titles: [{ rank: 'intermediate', series: content.series, specialty: content.specialty, obtainedOn: '2023-01-01' }],
  claims: [{ clause: '3.2.2.1', role: 'lead', statement: '主持一窗办理改革。' }],
  honours: [],
  outputs: [output('甲'), output('乙'), output('丙')],
};
const askingFor = (dossier: object, asOf = '2026-12-31'): Case => ({
  level: 'deputy-senior',
  direction: 'operations',
  asOf,
  dossier: Dossier.parse({ ...nearly, ...dossier }),
});
const waysOf = (asking: Case) => whatIsMissing({ compiled, content, asking });
const briefly = (asking: Case) => waysOf(asking).map(({ route, from, size }) => [route, from, size]);

describe('what is missing, by route', () => {
  it('is nothing where all is there: the day on which the years are complete, and after it', () => {
    expect(waysOf(askingFor({}, '2027-12-31'))).toEqual([]);
    expect(waysOf(askingFor({}, '2028-01-01'))).toEqual([]);
  });

  it('is time alone the day before, and other schooling or titles only where they lead there sooner', () => {
    expect(briefly(askingFor({}, '2027-12-30'))).toEqual([
      ['3.1.2.3', '2027-12-31', 0],
      ['3.1.2.1', '2027-12-30', 1],
      ['3.1.2.2', '2027-12-30', 1],
      ['3.4.1', '2027-12-30', 2],
      ['3.4.2', '2027-12-30', 4],
    ]);
  });

  it('is the one output that is short, of either category', () => {
    const [way] = waysOf(askingFor({ outputs: [output('甲'), output('乙')] }, '2027-12-31'));
    expect(way?.changes.map(({ kind, clause }) => [kind, clause])).toEqual([['outputs', '3.3.1']]);
    expect(way?.steps.map(({ choose, of }) => [choose, of.map(({ clauses }) => clauses)])).toEqual([
      [1, [['3.3.1'], ['3.3.2']]],
    ]);
  });

  it('is one achievement of those that the clauses list, or a commendation with one', () => {
    const [way] = waysOf(askingFor({ claims: [] }, '2027-12-31'));
    expect(way?.steps[0]?.of.map(({ clauses, changes }) => [clauses[0], changes.map(({ kind }) => kind)])).toEqual([
      ['3.2.2.1', ['claim']],
      ['3.2.2.2', ['claim']],
      ['3.2.2.3', ['claim']],
      ['3.2.2.4', ['claim', 'honour']],
    ]);
  });

  it('is a person’s ruling where one is awaited, and never a ruling against one that has been made', () => {
    const collective = {
      claims: [{ clause: '3.2.2.4', role: null, statement: '全国先进集体。' }],
      honours: [{ kind: 'commendation', level: 'national', individual: false, grantedOn: '2022-01-01' }],
    };
    const rulings = [{ clause: '3.2.2.4', outcome: 'unmet', by: '评审服务机构', on: '2026-01-01' }];
    const kinds = (dossier: object) =>
      waysOf(askingFor(dossier, '2027-12-31'))[0]?.steps[0]?.of.flatMap(({ changes }) =>
        changes.map(({ kind }) => kind),
      );
    expect(kinds(collective)).toContain('ruling');
    expect(kinds({ ...collective, rulings })).not.toContain('ruling');
  });
});

describe('what is still to come, and other ways round', () => {
  it('is to wait where the last output is completed tomorrow, not to add another', () => {
    const outputs = [output('甲'), output('乙'), { ...output('丙'), completedOn: '2028-01-01' }];
    expect(briefly(askingFor({ outputs }, '2027-12-31'))).toEqual([['3.1.2.3', '2028-01-01', 0]]);
  });

  it('is one output and the day after tomorrow, rather than two outputs', () => {
    const outputs = [output('甲'), { ...output('丙'), completedOn: '2028-01-02' }];
    expect(briefly(askingFor({ outputs }, '2027-12-31'))).toEqual([['3.1.2.3', '2028-01-02', 1]]);
  });

  const changed = (row: RequirementContent, more: Partial<RequirementContent>, options = content.options) => {
    const other = {
      ...content,
      options,
      requirements: content.requirements.map((one) => (one === row ? { ...one, ...more } : one)),
    };
    return (dossier: object) =>
      whatIsMissing({ compiled: compilePolicy(other), content: other, asking: askingFor(dossier, '2027-12-31') });
  };
  const row = (code: string) => content.requirements.find((one) => one.code === code)!;

  it('is by what waives the outputs where that asks for less', () => {
    const ways = changed(row('3.4'), { waives: ['3.3'] })({ outputs: [] });
    expect(ways.map(({ route, size }) => [route, size])).toEqual([
      ['3.4.1', 2],
      ['3.1.2.3', 3],
      ['3.4.2', 4],
    ]);
  });

  it('is by the other direction where the edition takes its performance and it asks for less', () => {
    const criteria = row('3.2.2').criteria.filter(({ code }) => code === '3.2.2.4');
    const [way] = changed(
      row('3.2.2'),
      { criteria },
      { ...content.options, performanceDirection: 'any' },
    )({ claims: [] });
    expect([way?.size, way?.changes[0]?.clause]).toEqual([1, '3.2.1.1']);
  });

  it('leaves an appraisal that was entered as it is, and waits until it is out of the period', () => {
    const appraised: CriterionContent = {
      code: '3.1.1.2',
      text: '近三年考核合格',
      order: 2,
      rule: { kind: 'appraisals', grade: 'competent', years: 3 },
    };
    const advise = changed(row('3.1.1'), { criteria: [...row('3.1.1').criteria, appraised] });
    const years = (appraisals: object[]) => {
      const [way] = advise({ appraisals });
      return [way?.from, way?.changes.flatMap((change) => (change.kind === 'appraisals' ? change.years : []))];
    };
    const good = [2025, 2027].map((year) => ({ year, grade: 'competent' }));
    expect(years(good)).toEqual(['2027-12-31', [2026]]);
    expect(years([...good, { year: 2026, grade: 'incompetent' }])).toEqual(['2029-12-31', [2028, 2029]]);
  });

  it('is to begin to work as well where nothing has begun the period of a clause’s outputs', () => {
    const other = samplePolicies().find(({ levels }) => levels[0]?.code === 'intermediate')!;
    const dossier = Dossier.parse({
      ...{ attested: ['2.1.1'], employment: [], honours: [], outputs: [] },
      education: [{ qualification: 'master', degree: 'master', completedOn: '2015-07-01' }],
      titles: [
        {
          rank: 'intermediate',
          series: 'engineering',
          specialty: 'x',
          obtainedOn: '2018-01-01',
          appointedOn: '2018-01-01',
        },
      ],
      claims: [{ clause: '2.3.1.1', role: 'lead', statement: '参与课题研究。' }],
    });
    const asking: Case = { level: 'intermediate', direction: null, asOf: '2026-12-31', dossier };
    const [way] = whatIsMissing({ compiled: compilePolicy(other), content: other, asking });
    expect([way?.from, way?.changes.map(({ kind }) => kind)]).toEqual(['2026-12-31', ['work', 'outputs']]);
  });
});

describe('in words', () => {
  it('says once what every way asks for', () => {
    const ways = waysOf(askingFor({ attested: [] }, '2027-12-30'));
    const { shared, ways: told } = tellWays(ways, content, 'zh');
    expect(shared).toEqual(['附件三（一）1：声明具备本款条件']);
    expect(told[0]).toEqual({
      route: '3.1.2.3',
      steps: ['附件三（一）2（3）：材料无须补充，时间到即符合'],
      from: '2027-12-31',
    });
  });

  it.each([
    ['zh', '副研究员（政务服务运营）', '申请人工复核'],
    ['en', 'Annex 3(1)2(3)', 'review by a person'],
  ] as const)('is a letter in %s that gives the outcome, the reasons and the remedy', (language, reason, remedy) => {
    const asking = askingFor({}, '2027-12-30');
    const verdict = assess(compiled, asking);
    const letter = letterOf(
      { applicantName: '张三', number: 'ZC-1', verdict, content, ways: waysOf(asking) },
      language,
    );
    const whole = JSON.stringify(letter);
    expect(letter.salutation).toContain('张三');
    expect(whole).toContain(reason);
    expect(whole).toContain(content.documentNumber);
    expect(letter.closing.join('')).toContain(remedy);
    expect(whole).not.toMatch(/undefined|\{\w+\}/);
  });

  it('tells nobody who is eligible what to do about it', () => {
    const asking = askingFor({}, '2027-12-31');
    const verdict = assess(compiled, asking);
    const letter = letterOf({ applicantName: '张三', number: 'ZC-1', verdict, content, ways: [] }, 'zh');
    expect(letter.parts.map(({ mark }) => mark)).toEqual(['met', 'met', 'met', 'met']);
    expect(letter.closing.join('')).not.toContain('复核');
  });
});
