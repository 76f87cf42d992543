import { describe, expect, it } from '@jest/globals';
import { policies } from '../../database/seed';
import { compilePolicy, type Case } from '../assessment';
import { Dossier } from '../dossier';
import type { CriterionContent, PolicyContent, RequirementContent, RuleOf } from '../policy';
import { tellWays, whatIsMissing, type Way } from '.';

type Rank = RuleOf<'recommendation'>['rank'];
type Asked = readonly [Rank, number];

const content = policies()[0]!;
/** Who has everything for 副研究员 but what is asked for below. */
const nearly = {
  attested: ['3.1.1.1'],
  education: [{ qualification: 'bachelor', degree: 'bachelor', completedOn: '2010-07-01' }],
  employment: [{ employer: '甲', from: '2010-08-01', to: null, inProfession: true }],
  titles: [{ rank: 'intermediate', series: content.series, specialty: content.specialty, obtainedOn: '2015-01-01' }],
  claims: [{ clause: '3.2.2.1', role: 'lead', statement: '主持一窗办理改革。' }],
  honours: [],
  outputs: ['甲', '乙', '丙'].map((title) => ({
    ...{ kind: 'work-system', role: 'lead', appliedBy: 'provincial', influence: 'none' },
    ...{ title, completedOn: '2024-05-01' },
  })),
};

const recommended = (requirement: string, asked: readonly Asked[]): CriterionContent[] =>
  asked.map(([rank, count], place) => ({
    code: `${requirement}.${place + 5}`,
    text: '同行专家推荐',
    order: place + 5,
    rule: { kind: 'recommendation', rank, count },
  }));

/** The seeded edition with other requirements in the place of those of the same code. */
function editionWith(changes: Readonly<Record<string, Partial<RequirementContent>>>): PolicyContent {
  const requirements = content.requirements.map((row) => ({ ...row, ...changes[row.code] }));
  return { ...content, requirements };
}

function waysBy(edition: PolicyContent, dossier: object = {}): readonly Way[] {
  const asking: Case = {
    ...{ level: 'deputy-senior', direction: 'operations', asOf: '2024-12-31' },
    dossier: Dossier.parse({ ...nearly, ...dossier }),
  };
  return whatIsMissing({ compiled: compilePolicy(edition), content: edition, asking });
}

const asksFor = ({ changes }: Way): (Asked | string)[] =>
  changes.map((change) => (change.kind === 'recommendation' ? [change.rank, change.count] : change.kind));
const first = (edition: PolicyContent, dossier?: object) => waysBy(edition, dossier).map(asksFor)[0];

describe('the fewest recommendations', () => {
  it.each<[string, Asked[], Asked[]]>([
    [
      'one of two may be the one by a higher rank',
      [
        ['deputy-senior', 2],
        ['senior', 1],
      ],
      [
        ['deputy-senior', 1],
        ['senior', 1],
      ],
    ],
    [
      'the only one may be the one by a higher rank',
      [
        ['deputy-senior', 1],
        ['senior', 1],
      ],
      [['senior', 1]],
    ],
    [
      'those of one clause are among those of another',
      [
        ['senior', 2],
        ['senior', 3],
      ],
      [['senior', 3]],
    ],
    [
      'none is spared by a lower rank',
      [
        ['deputy-senior', 1],
        ['senior', 2],
      ],
      [['senior', 2]],
    ],
  ])('%s', (_what, asked, expected) => {
    expect(first(editionWith({ '3.1.1': { criteria: recommended('3.1.1', asked) } }))).toEqual(expected);
  });

  it('are as many as the clause that asks for most, whichever they are', () => {
    const ranks: readonly Rank[] = ['deputy-senior', 'senior'];
    const clauses = ranks.flatMap((rank) => [1, 2, 3].map((count): Asked => [rank, count]));
    const all = clauses.flatMap((a) => clauses.flatMap((b) => clauses.map((c) => [a, b, c])));

    const wrong = all.filter((asked) => {
      const [way] = waysBy(editionWith({ '3.1.1': { criteria: recommended('3.1.1', asked) } }));
      return way?.size !== Math.max(...asked.map(([, count]) => count));
    });

    expect(wrong).toEqual([]);
  });

  it('take in those that are held', () => {
    const edition = editionWith({
      '3.1.1': {
        criteria: recommended('3.1.1', [
          ['deputy-senior', 3],
          ['senior', 1],
        ]),
      },
    });
    const recommendations = [{ rank: 'deputy-senior', name: '甲', on: '2024-01-01' }];

    expect(first(edition, { recommendations })).toEqual([
      ['deputy-senior', 1],
      ['senior', 1],
    ]);
  });

  it('serve two requirements', () => {
    const edition = editionWith({
      '3.1.1': { criteria: recommended('3.1.1', [['deputy-senior', 2]]) },
      '3.2.2': { criteria: recommended('3.2.2', [['senior', 1]]) },
    });

    expect(first(edition)).toEqual([
      ['deputy-senior', 1],
      ['senior', 1],
    ]);
  });

  it('are fewer for an alternative too, and rest on nothing that may be left unchosen', () => {
    const claims = content.requirements.find(({ code }) => code === '3.2.2')!.criteria.slice(0, 1);
    const edition = editionWith({
      '3.1.1': { criteria: recommended('3.1.1', [['senior', 1]]) },
      '3.2.2': { criteria: [...claims, ...recommended('3.2.2', [['deputy-senior', 2]])] },
    });
    const [way] = waysBy(edition, { claims: [] });

    expect(way?.steps.map(({ of }) => of.map((option) => asksFor({ ...way, changes: option.changes })))).toEqual([
      [[['senior', 1]]],
      [['claim'], [['deputy-senior', 1]]],
    ]);
  });

  it('are told once where those of another clause are enough', () => {
    const edition = editionWith({
      '3.1.1': {
        criteria: recommended('3.1.1', [
          ['deputy-senior', 1],
          ['senior', 1],
        ]),
      },
    });

    expect(tellWays(waysBy(edition), edition, 'zh').ways[0]?.steps).toEqual([
      '附件三（一）1（6）：再有1名正高级及以上职称的同行推荐',
    ]);
  });

  it('of a waiver are among those that are asked for besides, and one more is told', () => {
    const waiver = { mode: 'all' as const, criteria: recommended('3.4', [['senior', 1]]) };
    const edition = editionWith({ '3.4': waiver, '3.1.1': { criteria: recommended('3.1.1', [['senior', 2]]) } });
    const titles = [{ ...nearly.titles[0], obtainedOn: '2023-01-01' }];
    const way = waysBy(edition, { titles }).find(({ route }) => route === '3.4.5');

    expect(way && asksFor(way)).toEqual([['senior', 1], 'exceptional', ['senior', 1]]);
  });

  it('of a waiver are the fewest too', () => {
    const waiver = {
      mode: 'all' as const,
      criteria: recommended('3.4', [
        ['deputy-senior', 2],
        ['senior', 1],
      ]),
    };
    const titles = [{ ...nearly.titles[0], obtainedOn: '2023-01-01' }];
    const way = waysBy(editionWith({ '3.4': waiver }), { titles }).find(({ route }) => route === '3.4.5');

    expect(way && asksFor(way)).toEqual([['deputy-senior', 1], 'exceptional', ['senior', 1], 'exceptional']);
  });
});

describe('the fewest outputs', () => {
  type Kinds = readonly [kinds: string[], count: number];
  const outputClauses = (requirement: string, asked: readonly Kinds[]): CriterionContent[] =>
    asked.map(([kinds, count], place) => ({
      code: `${requirement}.${place + 5}`,
      text: '成果',
      order: place + 5,
      rule: { kind: 'outputs', any: [{ match: { kinds }, count }], window: false },
    }));
  const outputsOf = (way: Way | undefined) =>
    way?.changes.flatMap((change) => (change.kind === 'outputs' ? [[change.clause, change.count]] : []));
  const countsOf = (asked: readonly Kinds[]) =>
    outputsOf(waysBy(editionWith({ '3.1.1': { criteria: outputClauses('3.1.1', asked) } }))[0]);
  const either = ['monograph', 'national-standard'];

  it('are those of one clause where they fit another', () => {
    expect(
      countsOf([
        [either, 2],
        [['monograph'], 1],
      ]),
    ).toEqual([
      ['3.1.1.5', 1],
      ['3.1.1.6', 1],
    ]);
    expect(
      countsOf([
        [['monograph'], 2],
        [either, 1],
      ]),
    ).toEqual([['3.1.1.5', 2]]);
    expect(
      countsOf([
        [['monograph'], 1],
        [['monograph'], 1],
      ]),
    ).toEqual([['3.1.1.6', 1]]);
  });

  it('are all of them where none fits another', () => {
    expect(
      countsOf([
        [['monograph'], 2],
        [['national-standard'], 1],
      ]),
    ).toEqual([
      ['3.1.1.5', 2],
      ['3.1.1.6', 1],
    ]);
  });

  it('are all of them where one may be of a kind that does not fit another', () => {
    const asked: Kinds[] = [
      [either, 1],
      [['feasibility-plan', 'monograph'], 2],
    ];
    const waiver = { mode: 'all' as const, criteria: outputClauses('3.4', asked) };
    const titles = [{ ...nearly.titles[0], obtainedOn: '2023-01-01' }];
    const way = waysBy(editionWith({ '3.4': waiver }), { titles }).find(({ route }) => route === '3.4.5');

    expect(countsOf(asked)).toEqual([
      ['3.1.1.5', 1],
      ['3.1.1.6', 2],
    ]);
    expect(outputsOf(way)).toEqual([
      ['3.4.5', 1],
      ['3.4.6', 2],
    ]);
  });
});
