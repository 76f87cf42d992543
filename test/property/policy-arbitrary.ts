// Editions as the schema accepts them, sensible or not: codes repeat, dangle and run in circles.
import fc from 'fast-check';
import { PolicyContent, type Match, type Rule } from '../../shared/policy';
import {
  applicationBodies,
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
const clock = fc.record({ since: oneOf(clockStarts), years: twelfths, counts: oneOf(clockCounts) });
const qualification = fc
  .tuple(
    several(clock, 2),
    fc.record({ schooling, title: fc.record({ rank: oneOf(titleRanks), series: oneOf(titleSeries) }) }, optionally),
  )
  .map(([clocks, parts]) => ({ kind: 'qualification' as const, clocks, ...parts }));
const honour = fc.record({
  kind: oneOf(honourKinds),
  level: oneOf(honourLevels),
  collective: fc.constantFrom('met', 'referred', 'unmet'),
});
const claim = fc
  .tuple(oneOf(judgements), fc.record({ role: oneOf(roles), honour }, optionally))
  .map(([judgement, parts]) => ({ kind: 'claim' as const, judgement, ...parts }));
const outputs = fc.record({
  kind: fc.constant('outputs' as const),
  any: fc.array(fc.record({ match, count }), { minLength: 1, maxLength: 3 }),
  window: fc.boolean(),
});

/** A rule of any kind. */
export const arbitraryRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constant({ kind: 'attestation' as const }),
  fc.constant({ kind: 'exceptional' as const }),
  qualification,
  claim,
  outputs,
);

const requirement = fc.record({
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
  categories: several(fc.record({ code: clause, text: name, match, minimum: maybeCount, maximum: maybeCount, order })),
});

const options = fc.record({
  performanceDirection: fc.constantFrom('own' as const, 'any' as const, 'refer' as const),
  bareDegree: fc.constantFrom('met' as const, 'referred' as const, 'unmet' as const),
  claimWindow: fc.constantFrom('refer' as const, 'ignore' as const, 'unmet' as const),
  excludedInterruptions: fc.constantFrom([], ['full-time-study']),
  recentYears: fc.integer({ min: 0, max: 50 }),
  monthDays: fc.integer({ min: 28, max: 31 }),
});

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

/** An edition with the given head and procedure, and anything that the schema accepts below it. */
export function arbitraryPolicy(base: PolicyContent): fc.Arbitrary<PolicyContent> {
  return parts.map((some) => PolicyContent.parse({ ...base, ...some }));
}
