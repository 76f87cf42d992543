// What is missing against every set of up to three candidate changes: none that does is smaller than the ones told.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policies, samplePolicies } from '../../database/seed';
import { whatIsMissing, withChanges, type Change } from '../../shared/advice';
import { candidatesFor, missingYearsOf } from '../../shared/advice/candidates';
import { weightOf } from '../../shared/advice/change';
import { assess, compilePolicy, type Case } from '../../shared/assessment';
import { caseNear } from '../support/dossier-arbitrary';
import { withAdvisedFacts } from '../support/advised-facts';

const editions = [...policies(), ...samplePolicies()].flatMap((content) =>
  [content, { ...content, options: { ...content.options, performanceDirection: 'any' as const } }].map((one) => ({
    content: one,
    compiled: compilePolicy(one),
  })),
);
type Edition = (typeof editions)[number];
const anyCase = fc.nat({ max: editions.length - 1 }).chain((place) =>
  caseNear(editions[place]!.content)
    .chain(withAdvisedFacts)
    .map((one) => ({ place, one: withoutTitlesToCome(one) })),
);
const most = 3;

/** A title that is to come begins the period of outputs later: nothing that is done before it counts. */
function withoutTitlesToCome(one: Case): Case {
  const titles = one.dossier.titles.filter(({ obtainedOn }) => obtainedOn <= one.asOf);
  return { ...one, dossier: { ...one.dossier, titles } };
}

function verdictAfter({ content, compiled }: Edition, one: Case, changes: readonly Change[]) {
  const { series, specialty } = content;
  const dossier = withChanges(one.dossier, changes, { on: one.asOf, series, specialty });
  return assess(compiled, { ...one, dossier });
}

/** The route that the assessment takes on the day on which the changes have brought it. */
function routeAfter({ content, compiled }: Edition, one: Case, changes: readonly Change[]): string | null {
  const { series, specialty } = content;
  const dossier = withChanges(one.dossier, changes, { on: one.asOf, series, specialty });
  const { eligibleFrom } = assess(compiled, { ...one, dossier });
  return eligibleFrom === null ? null : assess(compiled, { ...one, asOf: eligibleFrom, dossier }).route;
}

/** Every change that a clause of the level or a category could ask for, each once. */
function candidatesOf(edition: Edition, one: Case): readonly Change[] {
  const findings = verdictAfter(edition, one, []).requirements.flatMap((result) => result.findings);
  const all = edition.content.requirements
    .filter(({ level }) => level === one.level)
    .flatMap((row) => [
      ...row.criteria.flatMap((criterion) => {
        const { code, rule } = criterion;
        const ruled = one.dossier.rulings?.filter(({ clause }) => clause === code).at(-1);
        const actual = findings.find(({ clause }) => clause === code)?.actual ?? {};
        return candidatesFor(criterion, {
          exceptional: row.section === 'exceptional' && rule.kind !== 'exceptional',
          refused: ruled?.outcome === 'unmet',
          missingYears: missingYearsOf(rule, actual, one.dossier.appraisals ?? []),
        }).flat(2);
      }),
      ...row.categories.flatMap(({ code, match }) =>
        [1, 2].map((count): Change => ({ clause: code, kind: 'outputs', match, count })),
      ),
    ]);
  return [...new Map(all.map((change) => [JSON.stringify(change), change])).values()];
}

/** The smallest set up to a size that does, by the route that the assessment then takes. */
function smallestSets(
  { edition, one }: { edition: Edition; one: Case },
  upTo: number,
): ReadonlyMap<string | null, number> {
  const candidates = candidatesOf(edition, one);
  const found = new Map<string | null, number>();
  const seek = (changes: readonly Change[], from: number, weight: number): void => {
    const { eligibleFrom } = verdictAfter(edition, one, changes);
    if (eligibleFrom !== null) {
      const route = routeAfter(edition, one, changes);
      found.set(route, Math.min(weight, found.get(route) ?? weight));
      return;
    }
    candidates.slice(from).forEach((change, place) => {
      const heavier = weight + weightOf(change);
      if (heavier <= upTo) seek([...changes, change], from + place + 1, heavier);
    });
  };
  seek([], 0, 0);
  return found;
}

test('no set of up to three changes is smaller than the ones told, by whichever route; and one is told where there is one', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyCase, ({ place, one }) => {
      const edition = editions[place]!;
      if (verdictAfter(edition, one, []).outcome === 'eligible') return;
      const ways = whatIsMissing({ ...edition, asking: one });
      const told = ways.map(({ size, changes }) => ({ size, route: routeAfter(edition, one, changes) }));
      compared += 1;
      const sizes = (of: typeof told) => Math.min(...of.map(({ size }) => size));
      // What is as large as the largest told is no smaller than any.
      const upTo = Math.min(most, Math.max(...told.map(({ size }) => size), told.length === 0 ? most + 1 : 0) - 1);
      const smaller = [...smallestSets({ edition, one }, upTo)].filter(([route, size]) => {
        const sameRoute = told.filter((way) => way.route === route);
        return size < sizes(told) || (sameRoute.length > 0 && size < sizes(sameRoute));
      });
      expect({ smaller, told: smaller.length > 0 ? told : [] }).toEqual({ smaller: [], told: [] });
    }),
    { numRuns: 40, seed: 7, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(20);
});
