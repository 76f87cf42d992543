// What dossiers hold since editions ask for it: appraisals, certificates, recommendations, penalties, kinds of work.
import fc from 'fast-check';
import type { Case } from '../../shared/assessment';
import { Dossier } from '../../shared/dossier';
import type { PolicyContent } from '../../shared/policy';
import { appraisalGrades, certificateKinds, penaltyKinds, titleRanks, workKinds } from '../../shared/vocabulary';
import { dayNear } from './dossier-arbitrary';

const few = <T>(item: fc.Arbitrary<T>, maxLength = 2) => fc.array(item, { maxLength });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** The case with some of them, about its day, by the codes that the edition and the vocabularies have. */
export function withNewerFacts(content: PolicyContent, one: Case): fc.Arbitrary<Case> {
  const day = dayNear(one.asOf);
  const year = Number(one.asOf.slice(0, 4));
  const newer = fc.record({
    applicantKinds: fc.subarray((content.applicantKinds ?? []).map(({ code }) => code)),
    appraisals: fc.uniqueArray(
      fc.record({ year: fc.integer({ min: year - 6, max: year }), grade: fc.constantFrom(...appraisalGrades.codes) }),
      { selector: (each) => each.year, maxLength: 5 },
    ),
    certificates: few(
      fc
        .record({ code: fc.constantFrom(...certificateKinds.codes), obtainedOn: day, validTo: maybe(day) })
        .filter(({ obtainedOn, validTo }) => validTo === undefined || validTo >= obtainedOn),
    ),
    recommendations: few(fc.record({ rank: fc.constantFrom(...titleRanks.codes), on: day }), 3),
    penalties: few(fc.record({ kind: fc.constantFrom(...penaltyKinds.codes), decidedOn: day }), 1),
    work: fc.subarray([...workKinds.codes]),
    characters: maybe(fc.integer({ min: 1, max: 200_000 })),
    grade: maybe(fc.integer({ min: 1, max: 3 })),
    place: maybe(fc.integer({ min: 1, max: 10 })),
  });
  return newer.map(({ work, characters, grade, place, ...lists }) => ({
    ...one,
    dossier: Dossier.parse({
      ...one.dossier,
      ...lists,
      employment: one.dossier.employment.map((period, index) => (index % 2 === 0 ? { ...period, work } : period)),
      outputs: one.dossier.outputs.map((output, index) => (index % 2 === 0 ? { ...output, characters } : output)),
      honours: one.dossier.honours.map((honour) => ({ ...honour, grade, place })),
    }),
  }));
}
