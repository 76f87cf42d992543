import { addMonths, merge, never, parseDay, stretchOf, type Day, type Stretch } from '../calendar';
import type { Certificate, Dossier } from '../dossier';
import type { PolicyOptions } from '../policy';
import { appraisalGrades, titleRanks } from '../vocabulary';
import { firstOfSamePerson } from './same-person';
import { stepsOf } from './steps';

// Facts that few editions ask for: appraisals, certificates, recommendations, penalties, kinds of work and of applicant.

export interface OtherFacts {
  /** By calendar year: the grade, as a step; the lower one where a year has two, which a dossier that was checked has not. */
  readonly appraisals: ReadonlyMap<number, number>;
  readonly certificates: readonly HeldCertificate[];
  readonly recommendations: readonly { readonly rank: number; readonly on: Day }[];
  /** For each recommendation the first one by the same person. */
  readonly recommenders: readonly number[];
  readonly penalties: readonly { readonly kind: string; readonly on: Day }[];
  readonly applicantKinds: readonly string[];
  /** Every day on which one of these begins or ceases to count. */
  readonly changes: readonly Day[];
}
interface HeldCertificate {
  readonly code: string;
  readonly from: Day;
  /** The day after its last one. */
  readonly to: Day;
}

const gradeSteps = stepsOf(appraisalGrades.codes);
const rankSteps = stepsOf(titleRanks.codes);
const none: OtherFacts = {
  appraisals: new Map(),
  certificates: [],
  recommendations: [],
  recommenders: [],
  penalties: [],
  applicantKinds: [],
  changes: [],
};

/** Reads them once; a dossier that has none of them shares one answer. */
export function readOthers(dossier: Dossier): OtherFacts {
  const { appraisals, certificates, recommendations, penalties, applicantKinds } = dossier;
  if (!appraisals && !certificates && !recommendations && !penalties && !applicantKinds) return none;
  const held = (certificates ?? []).map(heldCertificate);
  const recommended = (recommendations ?? []).map(({ rank, on }) => ({
    rank: rankSteps[rank] ?? -1,
    on: parseDay(on),
  }));
  const punished = (penalties ?? []).map(({ kind, decidedOn }) => ({ kind, on: parseDay(decidedOn) }));
  return {
    appraisals: gradesByYear(appraisals ?? []),
    certificates: held,
    recommendations: recommended,
    recommenders: firstOfSamePerson(recommendations),
    penalties: punished,
    applicantKinds: applicantKinds ?? [],
    changes: [
      ...(appraisals ?? []).flatMap(({ year }) => [yearEnd(year), yearEnd(year + 1)]),
      ...held.flatMap(({ from, to }) => [from, to]),
      ...recommended.map(({ on }) => on),
      ...punished.map(({ on }) => on),
    ],
  };
}

/** The last day of a year: on it the year's appraisal begins to count. */
export function yearEnd(year: number): Day {
  return parseDay(`${Math.min(year, 2199)}-12-31`);
}

/** The employments of one kind of work in the profession, merged, without what the option excludes. */
export function workOfKind(dossier: Dossier, { excludedInterruptions }: PolicyOptions, kind: string): Stretch[] {
  const employed = dossier.employment.filter(({ inProfession, work }) => inProfession && work?.includes(kind) === true);
  const excluded = (dossier.interruptions ?? []).filter((one) => excludedInterruptions.includes(one.kind));
  return merge(employed.map(stretchOf), excluded.map(stretchOf));
}

interface EquivalentTitle {
  readonly rank: number;
  readonly own: false;
  readonly ownSeries: false;
  readonly obtainedOn: Day;
  readonly appointedOn: Day;
  readonly certificate: number;
}

/**
 * 视同职称：a certificate that was valid for so many years without a break is a title of another series from the day on
 * which they were complete. A title that has once arisen stays: titles do not lapse.
 */
export function equivalentTitles(dossier: Dossier, { equivalentTitles: known }: PolicyOptions): EquivalentTitle[] {
  if (!known || !dossier.certificates) return [];
  return validStretches(dossier.certificates).flatMap(({ code, from, to, certificate }) =>
    known.flatMap((equivalent) => {
      const obtainedOn = heldFor(from, equivalent.years);
      if (equivalent.certificate !== code || obtainedOn >= to) return [];
      const rank = rankSteps[equivalent.rank] ?? -1;
      return [{ rank, ...ofAnotherSeries, obtainedOn, appointedOn: never, certificate }];
    }),
  );
}

const ofAnotherSeries = { own: false, ownSeries: false } as const;

/** In how far a certificate was valid without a break, a renewal that adjoins going on; told by its first entry. */
interface ValidStretch extends HeldCertificate {
  readonly certificate: number;
}

function validStretches(certificates: readonly Certificate[]): ValidStretch[] {
  const held = certificates.map(heldCertificate);
  return [...new Set(held.map(({ code }) => code))].flatMap((code) => {
    const entries = held.flatMap((one, certificate) => (one.code === code ? [{ ...one, certificate }] : []));
    return merge(entries, []).flatMap((stretch) => {
      const first = entries.find(({ from, to }) => from === stretch.from && from < to);
      return first ? [{ code, ...stretch, certificate: first.certificate }] : [];
    });
  });
}

function heldCertificate({ code, obtainedOn, validTo }: Certificate): HeldCertificate {
  return { code, from: parseDay(obtainedOn), to: validTo ? parseDay(validTo) + 1 : never };
}

/** The day on which so many years are complete; with none, the first day itself. */
function heldFor(from: Day, years: number): Day {
  const months = Math.round(years * 12);
  return months === 0 ? from : addMonths(from, months) - 1;
}

function gradesByYear(appraisals: NonNullable<Dossier['appraisals']>): ReadonlyMap<number, number> {
  const grades = new Map<number, number>();
  for (const { year, grade } of appraisals) {
    const step = gradeSteps[grade] ?? -1;
    grades.set(year, Math.min(grades.get(year) ?? step, step));
  }
  return grades;
}
