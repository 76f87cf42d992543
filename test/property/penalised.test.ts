// What the lint calls pointless is so under penalties too, for whoever had lesser papers before them.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Dossier } from '../../shared/dossier';
import { degreeLadder, type clockStarts } from '../../shared/vocabulary';
import { day, editionWith, penaltyYears, provenPointless, seed } from './ruled-edition';

const exact = { bareDegree: 'met' as const, penaltyYears };
const since = (from: (typeof clockStarts.codes)[number]) =>
  fc.record({
    since: fc.constant(from),
    years: fc.constantFrom(1, 2, 3),
    counts: fc.constantFrom('profession', 'calendar'),
  });
const papers = {
  schooling: fc.record({ degree: fc.constantFrom(...degreeLadder.codes) }),
  title: fc.record({
    rank: fc.constantFrom('junior', 'intermediate', 'deputy-senior'),
    series: fc.constantFrom('any', 'own'),
  }),
};
const clockedRule = fc.oneof(
  fc.record({
    kind: fc.constant('qualification'),
    schooling: papers.schooling,
    clocks: fc.tuple(since('schooling')),
  }),
  fc.record({
    kind: fc.constant('qualification'),
    title: papers.title,
    clocks: fc.oneof(
      fc.tuple(since('title')),
      fc.tuple(since('appointment')),
      fc.tuple(since('title'), since('appointment')),
      fc.tuple(since('title'), since('career')),
    ),
  }),
);
/** Papers of one step after another, with penalties between them. */
const stepwise = fc
  .record({
    days: fc.uniqueArray(day, { minLength: 9, maxLength: 9 }).map((days) => [...days].sort()),
    series: fc.array(fc.constantFrom(seed.series, 'other'), { minLength: 3, maxLength: 3 }),
    appointed: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    penalties: fc.array(fc.record({ kind: fc.constantFrom('demerit', 'warning'), decidedOn: day }), {
      minLength: 1,
      maxLength: 3,
    }),
    from: day,
  })
  .map(({ days, series, appointed, penalties, from }) =>
    Dossier.parse({
      attested: [],
      education: degreeLadder.codes.map((degree, place) => ({
        qualification: 'none',
        degree,
        completedOn: days[place * 3],
      })),
      titles: ['junior', 'intermediate', 'deputy-senior'].map((step, place) => ({
        rank: step,
        series: series[place],
        specialty: seed.specialty,
        obtainedOn: days[place * 3 + 1],
        appointedOn: appointed[place] ? days[place * 3 + 2] : null,
      })),
      employment: [{ employer: '甲', from, to: null, inProfession: true }],
      penalties,
      claims: [],
      honours: [],
      outputs: [],
    }),
  );

test('an item that is called pointless never decides of whoever had lesser papers before a penalty', () => {
  let called = 0;
  fc.assert(
    fc.property(
      fc.array(clockedRule, { minLength: 4, maxLength: 4 }),
      fc.array(stepwise, { minLength: 60, maxLength: 60 }),
      (rules, dossiers) => {
        const content = editionWith(rules, exact.bareDegree);
        called += provenPointless({ ...content, options: { ...content.options, ...exact } }, dossiers);
      },
    ),
    { numRuns: 150 },
  );
  expect(called).toBeGreaterThan(30);
});
