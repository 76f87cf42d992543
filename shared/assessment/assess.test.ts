import { describe, expect, it } from '@jest/globals';
import { policies } from '../../database/seed';
import { changed, Change } from '../../test/support/change-policy';
import { Dossier } from '../dossier';
import { Refused } from '../errors';
import { assess } from './assess';
import { compilePolicy } from './compile';

const seed = policies()[0]!;

const facts = {
  attested: ['3.1.1.1'],
  education: [],
  employment: [{ employer: '某政务服务中心', from: '2010-01-01', inProfession: true }],
  titles: [],
  claims: [],
  honours: [],
  outputs: [],
};
const monograph = (title: string, completedOn: string, kind = 'monograph') => ({
  kind,
  title,
  completedOn,
  role: 'lead',
  authorRank: 1,
  appliedBy: 'national',
  influence: 'national',
});

/** A research case for 副研究员 as of the end of 2024, against the seed with changes. */
function verdictOn(some: object, changes: readonly Change[] = []) {
  const dossier = Dossier.parse({ ...facts, ...some });
  const verdict = assess(compilePolicy(changed(seed, changes)), {
    level: 'deputy-senior',
    direction: 'research',
    asOf: '2024-12-31',
    dossier,
  });
  const requirement = (code: string) => verdict.requirements.find((one) => one.code === code)!;
  return { verdict, requirement, warnings: verdict.warnings.map(({ code }) => code) };
}

const exceptional34 = seed.requirements.find(({ code }) => code === '3.4')!;
const performance = seed.requirements.find(({ code }) => code === '3.2.1')!;
const added = (value: object): Change => Change.parse({ add: 'requirements', value });
const attested = (code: string) => ({ code, text: '某款', rule: { kind: 'attestation' }, order: 1 });
const claimOfOperations = { clause: '3.2.2.1', role: 'lead', statement: '主持重点工作。' };

describe('破格', () => {
  it('waives nothing by a clause that stands deeper inside and was not asked for', () => {
    const inner = {
      ...exceptional34,
      parent: '3.4',
      section: 'basic',
      mode: 'all',
      code: '3.4.9',
      waives: [],
      criteria: [attested('3.4.9.1')],
    };
    const changes: Change[] = [added(inner)];
    const declared = { attested: ['3.1.1.1', '3.4.9.1'] };

    const silent = verdictOn(declared, changes);
    const asked = verdictOn({ ...declared, exceptional: { clauses: ['3.4.9.1'], statement: '突出。' } }, changes);

    expect([silent.requirement('3.4').outcome, silent.requirement('3.1.2').waivedBy]).toEqual(['unmet', null]);
    expect([asked.requirement('3.4').outcome, asked.requirement('3.1.2').waivedBy]).toEqual(['met', '3.4']);
  });

  it('counts outputs only for a category that was asked for', () => {
    const category = {
      code: '3.4.1',
      text: '专著',
      match: { kinds: ['monograph'] },
      minimum: null,
      maximum: null,
      order: 1,
    };
    const counting: Change[] = [
      { set: 'requirements[3.4].mode', to: 'countOutputs' },
      { set: 'requirements[3.4].minimum', to: 1 },
      { set: 'requirements[3.4].criteria', to: [] },
      { set: 'requirements[3.4].categories', to: [category] },
    ];
    const outputs = [monograph('甲', '2020-01-01')];

    const silent = verdictOn({ outputs }, counting);
    const asked = verdictOn({ outputs, exceptional: { clauses: ['3.4.1'], statement: '' } }, counting);

    expect([silent.requirement('3.4').counted, silent.requirement('3.1.2').waivedBy]).toEqual([0, null]);
    expect([asked.requirement('3.4').counted, asked.requirement('3.1.2').waivedBy]).toEqual([1, '3.4']);
  });

  it('is named alone where it comes out better than the other direction', () => {
    const changes: Change[] = [
      { set: 'requirements[3.4].waives', to: ['3.2.1'] },
      { set: 'requirements[3.4].criteria', to: [attested('3.4.1')] },
    ];
    const dossier = {
      attested: ['3.1.1.1', '3.4.1'],
      claims: [claimOfOperations],
      exceptional: { clauses: ['3.4.1'], statement: '' },
    };

    const { requirement, warnings } = verdictOn(dossier, changes);

    expect([requirement('3.2.1').outcome, requirement('3.2.1').waivedBy, warnings]).toEqual(['met', '3.4', []]);
  });
});

it('lets the other direction speak for a performance requirement of a direction, not for one of both', () => {
  const ofBoth = {
    ...performance,
    direction: null,
    code: '3.5',
    criteria: [{ ...performance.criteria[0]!, code: '3.5.1' }],
  };

  const { requirement, warnings } = verdictOn({ claims: [claimOfOperations] }, [added(ofBoth)]);

  expect([requirement('3.2.1').outcome, requirement('3.5').outcome]).toEqual(['referred', 'unmet']);
  expect(warnings).toEqual(['other-direction']);
});

describe('the day from which one is eligible', () => {
  const clocks = [{ since: 'career', years: 0, counts: 'profession', work: 'front-line' }];
  const front = { code: '3.1.1.1', text: '一线', rule: { kind: 'qualification', clocks }, order: 1 };
  const employment = [
    { employer: '甲', from: '2010-01-01', inProfession: true },
    { employer: '乙', from: '2025-03-01', to: '2025-12-31', inProfession: true, work: ['front-line'] },
  ];
  const alone = changed(seed, [{ set: 'requirements[3.1.1].criteria', to: [front] }]);
  const only = compilePolicy({
    ...alone,
    requirements: alone.requirements.filter(({ code }) => code === '3.1.1'),
  });

  it.each([
    ['2025-02-28', 'ineligible', '2025-03-01'],
    ['2025-03-01', 'eligible', '2025-03-01'],
    ['2026-01-01', 'ineligible', null],
  ])('is the first of a kind of work that begins inside another: asked on %s', (asOf, outcome, eligibleFrom) => {
    const dossier = Dossier.parse({ ...facts, employment });
    const verdict = assess(only, { level: 'deputy-senior', direction: 'research', asOf, dossier });

    expect([verdict.outcome, verdict.eligibleFrom]).toEqual([outcome, eligibleFrom]);
  });
});

describe('the order of the dossier', () => {
  const bothWays = (outputs: object[], changes: readonly Change[] = []) =>
    [outputs, [...outputs].reverse()].map((some) => verdictOn({ outputs: some }, changes));

  it('does not decide which of too many outputs are counted: the latest are', () => {
    const outputs = [monograph('甲', '2012-01-01'), monograph('乙', '2024-01-01')];
    const most: Change[] = [{ set: 'requirements[3.3].categories[3.3.2].maximum', to: 1 }];

    expect(bothWays(outputs, most).map(({ warnings }) => warnings)).toEqual([[], []]);
  });

  it('does not decide which entry of one work is counted: the later one is', () => {
    const outputs = [monograph('甲', '2012-01-01'), monograph('甲', '2024-01-01')];

    expect(bothWays(outputs).map(({ warnings }) => warnings)).toEqual([['duplicate-output'], ['duplicate-output']]);
  });

  it('does not decide how long a work is that was entered twice: its longest entry counts', () => {
    const long = [{ match: { kinds: ['monograph'] }, count: 1, characters: 100_000 }];
    const rule = { kind: 'outputs', any: long, window: false };
    const criterion = { code: '3.1.1.1', text: '某款', rule, order: 1 };
    const outputs = [50_000, 120_000].map((characters) => ({ ...monograph('甲', '2020-01-01'), characters }));

    const outcomes = bothWays(outputs, [{ set: 'requirements[3.1.1].criteria', to: [criterion] }]).map(
      ({ requirement }) => requirement('3.1.1').outcome,
    );

    expect(outcomes).toEqual(['met', 'met']);
  });

  it('does not decide which category is filled', () => {
    const category = (code: string, kinds: string[], order: number) => ({
      code,
      text: '某类',
      match: { kinds },
      minimum: null,
      maximum: 1,
      order,
    });
    const categories: Change[] = [
      {
        set: 'requirements[3.3].categories',
        to: [
          category('3.3.1', ['monograph', 'work-report'], 1),
          category('3.3.2', ['monograph'], 2),
          category('3.3.3', ['work-report'], 3),
        ],
      },
    ];
    const outputs = [monograph('甲', '2020-01-01'), monograph('乙', '2020-01-01', 'work-report')];

    const [one, another] = bothWays(outputs, categories).map(({ requirement }) =>
      requirement('3.3').findings.map(({ outcome }) => outcome),
    );

    expect(another).toEqual(one);
  });

  it('does not decide the reason: the claim that got furthest speaks', () => {
    const claims = [
      { clause: '3.2.1.1', role: 'member', statement: '骨干。' },
      { clause: '3.2.1.1', role: 'lead', statement: '主持。', from: '2025-01-01' },
    ];
    const reasons = [claims, [...claims].reverse()].map((some) => {
      const cut: Change[] = [{ set: 'options.claimWindow', to: 'unmet' }];
      return verdictOn({ claims: some }, cut).requirement('3.2.1').findings[0]!.reason;
    });

    expect(reasons).toEqual(['claim-outside-window', 'claim-outside-window']);
  });
});

it('compiles a draft whose codes repeat and stand inside themselves', () => {
  const inside = { ...performance, direction: null, code: '3.1.2', parent: '3.1.2' };

  expect(verdictOn({}, [added(inside)]).verdict.outcome).toBe('ineligible');
});

it('refuses a level or a direction that the edition does not have, each by its name', () => {
  const one = { asOf: '2024-12-31', dossier: Dossier.parse(facts) };
  const codesOf = (work: () => unknown) => {
    try {
      work();
    } catch (error) {
      if (error instanceof Refused) return error.refusals.map(({ code, path }) => [code, path]);
    }
    return [];
  };
  const without = compilePolicy({ ...seed, levels: seed.levels.slice(1) });

  expect(codesOf(() => assess(without, { ...one, level: 'junior', direction: null }))).toEqual([
    ['level.unknown', 'level'],
  ]);
  expect(codesOf(() => assess(without, { ...one, level: 'senior', direction: 'nowhere' }))).toEqual([
    ['direction.unknown', 'direction'],
  ]);
});

it('shares nothing between verdicts that could be changed', () => {
  const compiled = compilePolicy(seed);
  const one = { level: 'senior', direction: null, asOf: '2024-12-31', dossier: Dossier.parse(facts) } as const;
  const before = JSON.stringify(assess(compiled, one));

  for (const { findings } of assess(compiled, one).requirements)
    for (const { required } of findings) expect(() => Object.assign(required, { years: 0 })).toThrow(TypeError);

  expect(JSON.stringify(assess(compiled, one))).toBe(before);
});
