// Editions as the schema accepts them, sensible or not: codes repeat, dangle and run in circles.
import fc from 'fast-check';
import { PolicyContent, type Match, type Rule, type RuleKind } from '../../shared/policy';
import {
  applicationBodies,
  appraisalGrades,
  clockCounts,
  clockStarts,
  degreeLadder,
  honourKinds,
  honourLevels,
  influences,
  judgements,
  levels,
  modes,
  qualificationLadder,
  roles,
  sections,
  titleRanks,
  titleSeries,
  type Terms,
} from '../../shared/vocabulary';

const oneOf = <Code extends string>(terms: Terms<Code>) => fc.constantFrom(...terms.codes);
const optionally: { requiredKeys: [] } = { requiredKeys: [] };
const order = fc.integer({ min: 0, max: 99 });
const count = fc.integer({ min: 1, max: 99 });
const maybeCount = fc.option(order);
const clause = fc.constantFrom('1.1', '1.2', '1.2.1', '2.1', '2.1.1', '2.1.1.1', '3.4', '10.1', '99.99.99');
const direction = fc.constantFrom('research', 'operations', 'elsewhere');
const kind = fc.constantFrom('monograph', 'work-report', 'poem');
// Braces would look like slots that have been left open.
const name = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/[{}]/.test(text));
const several = <T>(item: fc.Arbitrary<T>, most = 4) => fc.array(item, { maxLength: most });

const twelfths = fc.integer({ min: 0, max: 600 }).map((months) => months / 12);
const kinds = fc.record({ kinds: fc.array(kind, { minLength: 1, maxLength: 3 }) });
const features = fc.record(
  {
    role: oneOf(roles),
    authorRank: fc.integer({ min: 1, max: 99 }),
    appliedBy: oneOf(applicationBodies),
    influence: oneOf(influences),
  },
  optionally,
);
const match: fc.Arbitrary<Match> = fc.tuple(kinds, features).map(([some, others]) => ({ ...some, ...others }));

const schooling = fc
  .record(
    { qualification: oneOf(qualificationLadder), degree: oneOf(degreeLadder), technicianClass: fc.boolean() },
    optionally,
  )
  .filter((asked) => asked.qualification !== undefined || asked.degree !== undefined || asked.technicianClass === true);
const openCode = fc.constantFrom('front-line', 'patent-attorney', 'demerit', 'kind-of-their-own');
const clock = fc
  .tuple(
    fc.record({ since: oneOf(clockStarts), years: twelfths, counts: oneOf(clockCounts) }),
    fc.option(openCode, { nil: undefined }),
  )
  // Calendar time is of no kind of work.
  .map(([some, work]) => (work === undefined || some.counts === 'calendar' ? some : { ...some, work }));
const qualification = fc
  .tuple(
    several(clock, 2),
    fc.record({ schooling, title: fc.record({ rank: oneOf(titleRanks), series: oneOf(titleSeries) }) }, optionally),
  )
  .map(([clocks, parts]) => ({ kind: 'qualification' as const, clocks, ...parts }));
const honour = fc.record(
  {
    kind: oneOf(honourKinds),
    level: oneOf(honourLevels),
    collective: fc.constantFrom('met', 'referred', 'unmet'),
    grade: fc.integer({ min: 1, max: 9 }),
    place: count,
  },
  { requiredKeys: ['kind', 'level', 'collective'] },
);
const claim = fc
  .tuple(oneOf(judgements), fc.record({ role: oneOf(roles), honour }, optionally))
  .map(([judgement, parts]) => ({ kind: 'claim' as const, judgement, ...parts }));
const outputs = fc.record({
  kind: fc.constant('outputs' as const),
  any: fc.array(
    fc.record(
      { match, count, characters: fc.integer({ min: 1, max: 1_000_000 }) },
      { requiredKeys: ['match', 'count'] },
    ),
    { minLength: 1, maxLength: 3 },
  ),
  window: fc.boolean(),
});

const appraisals = fc.record({
  kind: fc.constant('appraisals' as const),
  grade: oneOf(appraisalGrades),
  years: fc.integer({ min: 1, max: 20 }),
});
const certificate = fc.record({
  kind: fc.constant('certificate' as const),
  codes: fc.array(openCode, { minLength: 1, maxLength: 3 }),
});
const recommendation = fc.record({
  kind: fc.constant('recommendation' as const),
  rank: oneOf(titleRanks),
  count: fc.integer({ min: 1, max: 20 }),
});

const ruleOf: { readonly [Kind in RuleKind]: fc.Arbitrary<Rule> } = {
  attestation: fc.constant({ kind: 'attestation' }),
  exceptional: fc.constant({ kind: 'exceptional' }),
  qualification,
  claim,
  outputs,
  appraisals,
  certificate,
  recommendation,
};
/** A rule of any kind. */
export const arbitraryRule: fc.Arbitrary<Rule> = fc.oneof(...Object.values(ruleOf));

const minimumFor = fc.array(fc.record({ kind: fc.constantFrom('grass-roots', 'part-time'), minimum: order }), {
  minLength: 1,
  maxLength: 2,
});
const group = fc.record(
  {
    name,
    categories: fc.array(clause, { minLength: 1, maxLength: 3 }),
    minimum: order,
    maximum: order,
    minimumFor,
  },
  { requiredKeys: ['name', 'categories'] },
);
/** What an edition has only where it uses it. */
const seldom = fc.record({ minimumFor, groups: fc.array(group, { minLength: 1, maxLength: 2 }) }, optionally);

const requirement = fc
  .tuple(
    fc.record({
      level: oneOf(levels),
      direction: fc.option(direction),
      parent: fc.option(clause),
      code: clause,
      section: oneOf(sections),
      heading: name,
      mode: oneOf(modes),
      minimum: maybeCount,
      waives: several(clause, 2),
      order,
      criteria: several(fc.record({ code: clause, text: name, rule: arbitraryRule, order })),
      categories: several(
        fc.record({ code: clause, text: name, match, minimum: maybeCount, maximum: maybeCount, order }),
      ),
    }),
    seldom,
  )
  .map(([row, others]) => ({ ...row, ...others }));

const readings = fc.record({
  performanceDirection: fc.constantFrom('own' as const, 'any' as const, 'refer' as const),
  bareDegree: fc.constantFrom('met' as const, 'referred' as const, 'unmet' as const),
  claimWindow: fc.constantFrom('refer' as const, 'ignore' as const, 'unmet' as const),
  excludedInterruptions: fc.constantFrom([], ['full-time-study']),
  recentYears: fc.integer({ min: 0, max: 50 }),
  monthDays: fc.integer({ min: 28, max: 31 }),
});
const seldomRead = fc.record(
  {
    penaltyYears: several(fc.record({ kind: openCode, years: twelfths }), 2),
    equivalentTitles: several(fc.record({ certificate: openCode, years: twelfths, rank: oneOf(titleRanks) }), 2),
  },
  optionally,
);
const options = fc.tuple(readings, seldomRead).map(([some, others]) => ({ ...some, ...others }));

const parts = fc.record({
  options,
  levels: several(
    fc.record({
      code: oneOf(levels),
      rank: fc.integer({ min: 1, max: 4 }),
      titleName: name,
      committeeName: name,
      order,
    }),
  ),
  directions: several(fc.record({ code: direction, name, order }), 3),
  outputKinds: several(fc.record({ code: kind, name, englishName: name, order }), 3),
  requirements: several(requirement, 8),
});

const applicantKinds = fc.record(
  {
    applicantKinds: fc.array(fc.record({ code: fc.constantFrom('grass-roots', 'part-time'), name, order }), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  optionally,
);

/** An edition with the given head and procedure, and anything that the schema accepts below it. */
export function arbitraryPolicy(base: PolicyContent): fc.Arbitrary<PolicyContent> {
  return fc.tuple(parts, applicantKinds).map(([some, others]) => PolicyContent.parse({ ...base, ...some, ...others }));
}
