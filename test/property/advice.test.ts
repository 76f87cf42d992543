// What an applicant is advised to do does what it says: tried on any dossier, way by way and option by option.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policies, samplePolicies } from '../../database/seed';
import { whatIsMissing, withChanges, type Change, type Way } from '../../shared/advice';
import { assess, compilePolicy, type Case } from '../../shared/assessment';
import { caseNear } from '../support/dossier-arbitrary';

const editions = [...policies(), ...samplePolicies()].map((content) => ({ content, compiled: compilePolicy(content) }));
const anyCase = fc
  .constantFrom(...editions)
  .chain((edition) => fc.record({ edition: fc.constant(edition), one: caseNear(edition.content) }));

function verdictAfter({ content, compiled }: (typeof editions)[number], one: Case, changes: readonly Change[]) {
  const { series, specialty } = content;
  const dossier = withChanges(one.dossier, changes, { on: one.asOf, series, specialty });
  return assess(compiled, { ...one, dossier });
}

/** The changes of a way, an option of each step at a time taken in the place of the first. */
function takings({ steps }: Way): (readonly Change[])[] {
  const first = steps.map(({ of, choose }) => of.slice(0, choose).flatMap(({ changes }) => changes));
  const others = steps.flatMap(({ of, choose }, place) =>
    of.slice(choose).map((option) => first.map((changes, at) => (at === place ? option.changes : changes)).flat()),
  );
  return [first.flat(), ...others];
}

test('every way leads there, whichever option is taken', () => {
  let tried = 0;
  fc.assert(
    fc.property(anyCase, ({ edition, one }) => {
      for (const way of whatIsMissing({ ...edition, asking: one })) {
        const all = takings(way);
        for (const changes of all) {
          tried += 1;
          expect(verdictAfter(edition, one, changes).eligibleFrom).not.toBeNull();
        }
        expect(verdictAfter(edition, one, way.changes).eligibleFrom).toBe(way.from);
        for (const left of way.changes) {
          const without = way.changes.filter((change) => change !== left);
          const { eligibleFrom } = verdictAfter(edition, one, without);
          expect(eligibleFrom === null || eligibleFrom > way.from).toBe(true);
        }
      }
    }),
    { numRuns: 300, seed: 40 },
  );
  expect(tried).toBeGreaterThan(500);
});

test('by the seeded document there is a way for everybody, whose titles are not yet to come', () => {
  const [seeded] = editions;
  fc.assert(
    fc.property(caseNear(seeded!.content), (one) => {
      // Nobody is advised to have a ruling changed, and nothing done before a title that is to come counts.
      const { rulings, titles } = one.dossier;
      const dossier = {
        ...one.dossier,
        rulings: rulings?.filter(({ outcome }) => outcome === 'met'),
        titles: titles.filter(({ obtainedOn }) => obtainedOn <= one.asOf),
      };
      const asking = { ...one, dossier };
      const { outcome } = verdictAfter(seeded!, asking, []);
      const ways = whatIsMissing({ ...seeded!, asking });
      expect(ways.length > 0).toBe(outcome !== 'eligible');
    }),
    { numRuns: 300, seed: 40 },
  );
});
