import { z } from 'zod';
import { Dossier } from '../../shared/dossier';
import { GoldenCases, GoldenExpectation, caseWithoutPerson, type GoldenCase } from '../../shared/golden';
import type { PolicyContent } from '../../shared/policy';
import { caseCode, civilDate, code, levels, name, text } from '../../shared/vocabulary';

// 判例 as the seed writes them: a person who just meets everything, and for each case what is otherwise.

const items = z.array(z.record(name(1), z.json()));
const facts = {
  attested: z.array(text()),
  education: items,
  employment: items,
  interruptions: items,
  titles: items,
  claims: items,
  honours: items,
  outputs: items,
  applicantKinds: z.array(code()),
  appraisals: items,
  certificates: items,
  recommendations: items,
  penalties: items,
  exceptional: z.record(name(1), z.json()).nullable(),
  rulings: items,
};
const Facts = z.strictObject(facts).partial();
type Facts = z.infer<typeof Facts>;

const CaseFile = z.strictObject({
  policy: name(1),
  groups: z.array(
    z.strictObject({
      level: levels.schema,
      direction: code().nullable(),
      asOf: civilDate(),
      person: Facts,
      cases: z.array(
        z.strictObject({
          code: caseCode(),
          name: name(1),
          note: text().optional(),
          asOf: civilDate().optional(),
          otherwise: Facts.optional(),
          expect: GoldenExpectation,
        }),
      ),
    }),
  ),
});

/** The document that a file of golden cases is about. */
export function documentOf(file: unknown): string {
  return CaseFile.parse(file).policy;
}

/** The golden cases of a file, each with its whole dossier and the neutral words that every stored case has. */
export function goldenCasesIn(file: unknown, content: PolicyContent): GoldenCase[] {
  const { groups } = CaseFile.parse(file);
  const cases = groups.flatMap(({ level, direction, asOf, person, cases: ofGroup }) =>
    ofGroup.map(({ otherwise, note, ...one }) => ({
      level,
      direction,
      asOf,
      ...one,
      note: note ?? null,
      dossier: dossierOf({ ...person, ...otherwise }, content),
    })),
  );
  return GoldenCases.parse(cases.map((one, order) => caseWithoutPerson({ ...one, order: order + 1 }, content)));
}

/** The dossier that the facts describe; what no clause asks about is filled in. */
function dossierOf(given: Facts, { series, specialty }: PolicyContent): Dossier {
  const { exceptional, ...rest } = given;
  return Dossier.parse({
    ...rest,
    attested: given.attested ?? [],
    education: filled(given.education, { degree: 'none' }),
    employment: filled(given.employment, { employer: '某政务服务中心', to: null, inProfession: true }),
    titles: filled(given.titles, { series, specialty }),
    claims: filled(given.claims, { statement: '详见佐证材料。' }),
    honours: filled(given.honours, { individual: true }),
    outputs: (given.outputs ?? []).map((output, place) => ({
      title: `成果${place + 1}`,
      appliedBy: 'none',
      influence: 'none',
      ...output,
    })),
    ...(exceptional ? { exceptional: { statement: '业绩显著、贡献突出。', ...exceptional } } : {}),
  });
}

function filled(given: Facts['education'], usual: Record<string, unknown>): unknown[] {
  return (given ?? []).map((item) => ({ ...usual, ...item }));
}
