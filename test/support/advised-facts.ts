// Facts that advice can name beside schooling, work and outputs: given to a case that has none of them yet.
import fc from 'fast-check';
import type { Case } from '../../shared/assessment';
import { Dossier } from '../../shared/dossier';
import { appraisalGrades, titleRanks } from '../../shared/vocabulary';
import { dayNear } from './dossier-arbitrary';

/** The case with appraisals of some years, recommendations, and so many characters to each output. */
export function withAdvisedFacts(one: Case): fc.Arbitrary<Case> {
  const year = Number(one.asOf.slice(0, 4));
  const { outputs } = one.dossier;
  return fc
    .record({
      appraisals: fc.uniqueArray(
        fc.record({
          year: fc.integer({ min: year - 5, max: year + 1 }),
          grade: fc.constantFrom(...appraisalGrades.codes, 'competent' as const, 'competent' as const),
        }),
        { selector: (each) => each.year, maxLength: 6 },
      ),
      recommendations: fc.array(fc.record({ rank: fc.constantFrom(...titleRanks.codes), on: dayNear(one.asOf) }), {
        maxLength: 2,
      }),
      characters: fc.array(fc.constantFrom(9_000, 20_000, 30_000, 50_000), {
        minLength: outputs.length,
        maxLength: outputs.length,
      }),
    })
    .map(({ appraisals, recommendations, characters }) => ({
      ...one,
      dossier: Dossier.parse({
        ...one.dossier,
        appraisals,
        recommendations,
        outputs: outputs.map((output, place) => ({ ...output, characters: characters[place] })),
      }),
    }));
}
