import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { policies } from '../../database/seed';
import { compilePolicy } from '../assessment';
import { Dossier } from '../dossier';
import { findConflicts, wordFact, type CaseWithRulings } from '.';

const content = policies()[0]!;
const compiled = compilePolicy(content);
const second = compilePolicy({ ...content, edition: 2 });
const reworded = compilePolicy({
  ...content,
  edition: 3,
  requirements: content.requirements.map((requirement) => ({
    ...requirement,
    criteria: requirement.criteria.map((criterion) =>
      criterion.code === '2.1.2.4' ? { ...criterion, text: `${criterion.text}（修订）` } : criterion,
    ),
  })),
});
const elsewhere = compilePolicy({ ...content, documentNumber: '某人社发〔2020〕1号' });
const editions = new Map(Object.entries({ one: compiled, two: second, reworded, elsewhere }));
const compiledOf = (edition: string) => editions.get(edition);

const ruling = (clause: string, outcome: string) => ({ clause, outcome, by: '经办', on: '2024-09-01' });
/** Who applies by 2.1.2.4 (按规定破格) with this schooling and title, and how it was ruled on. */
function ruled(application: string, outcomes: readonly string[], facts: object = {}): CaseWithRulings {
  return {
    application,
    edition: 'one',
    level: 'intermediate',
    direction: 'research',
    asOf: '2024-12-31',
    dossier: Dossier.parse({
      attested: [],
      education: [{ qualification: 'bachelor', degree: 'bachelor', completedOn: '2015-07-01' }],
      employment: [],
      titles: [],
      claims: [],
      honours: [],
      outputs: [],
      exceptional: { clauses: ['2.1.2.4'], statement: '成绩突出' },
      rulings: outcomes.map((outcome) => ruling('2.1.2.4', outcome)),
      ...facts,
    }),
  };
}
const master = { education: [{ qualification: 'master', degree: 'master', completedOn: '2019-07-01' }] };
const said = (cases: readonly CaseWithRulings[]) =>
  findConflicts(cases, compiledOf).map(({ clause, rulings }) => [clause, rulings.map((one) => one.application)]);

describe('same facts, different rulings', () => {
  it.each([
    ['two that were ruled on differently', [ruled('a', ['met']), ruled('b', ['unmet'])], [['2.1.2.4', ['a', 'b']]]],
    ['two that were ruled on alike', [ruled('a', ['met']), ruled('b', ['met'])], []],
    ['one whose last ruling agrees after all', [ruled('a', ['unmet', 'met']), ruled('b', ['met'])], []],
    ['two that differ in schooling', [ruled('a', ['met']), ruled('b', ['unmet'], master)], []],
    [
      'days that differ, which say nothing of the kind',
      [
        ruled('a', ['met']),
        ruled('b', ['unmet'], {
          education: [{ qualification: 'bachelor', degree: 'bachelor', completedOn: '2001-07-01' }],
        }),
      ],
      [['2.1.2.4', ['a', 'b']]],
    ],
    [
      'rulings on a clause by which nobody applies any more',
      [ruled('b', ['unmet'], { exceptional: undefined }), ruled('c', ['met'], { exceptional: undefined })],
      [],
    ],
    [
      'two editions in which the clause is the same',
      [ruled('a', ['met']), { ...ruled('b', ['unmet']), edition: 'two' }],
      [['2.1.2.4', ['a', 'b']]],
    ],
    [
      'two editions in which the clause says something else',
      [ruled('a', ['met']), { ...ruled('b', ['unmet']), edition: 'reworded' }],
      [],
    ],
    ['two documents', [ruled('a', ['met']), { ...ruled('b', ['unmet']), edition: 'elsewhere' }], []],
    [
      'an edition that is gone',
      [
        { ...ruled('a', ['met']), edition: 'x' },
        { ...ruled('b', ['unmet']), edition: 'x' },
      ],
      [],
    ],
  ])('%s', (_what, cases, expected) => {
    expect(said(cases)).toEqual(expected);
  });

  it('are found whatever the order, and only where outcomes differ', () => {
    const some = fc.constantFrom(
      ruled('a', ['met']),
      ruled('b', ['unmet']),
      ruled('c', ['met', 'unmet']),
      ruled('d', ['met'], master),
      ruled('e', ['unmet'], master),
    );
    fc.assert(
      fc.property(fc.uniqueArray(some, { selector: ({ application }) => application }), (cases) => {
        const found = findConflicts(cases, compiledOf);
        expect(findConflicts([...cases].reverse(), compiledOf)).toEqual(found);
        for (const { rulings } of found)
          expect(new Set(rulings.map((one) => one.ruling.outcome)).size).toBeGreaterThan(1);
      }),
    );
  });

  it('name the editions in their order, and each ruling with its own', () => {
    const [conflict] = findConflicts([{ ...ruled('a', ['met']), edition: 'two' }, ruled('b', ['unmet'])], compiledOf);

    expect(conflict?.editions).toEqual(['one', 'two']);
    expect(conflict?.rulings.map(({ application, edition }) => [application, edition])).toEqual([
      ['a', 'two'],
      ['b', 'one'],
    ]);
  });

  it('are told in words', () => {
    const [conflict] = findConflicts([ruled('a', ['met']), ruled('b', ['unmet'])], compiledOf);
    const names = { outputKinds: new Map<string, string>() };
    expect(conflict?.facts.map((fact) => wordFact(fact, names, 'zh'))).toEqual([
      '学历大学本科，学位学士',
      '已申请破格',
    ]);
  });
});
