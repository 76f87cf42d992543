import { canonicalJson, inDocumentOrder, type PolicyContent } from '../policy';

/** The levels that both editions decide alike: whatever of them differs is words. */
export function sameLevels(a: PolicyContent, b: PolicyContent): ReadonlySet<string> {
  const deciding = new Map(a.levels.map(({ code }) => [code, decidingPart(a, code)]));
  const same = b.levels.map(({ code }) => code).filter((code) => deciding.get(code) === decidingPart(b, code));
  return new Set(same);
}

/** All of an edition that any verdict rests on, as one text: two editions with the same text decide everybody alike. */
export function decidingText(content: PolicyContent): string {
  const codes = content.levels.map(({ code }) => code).sort();
  return canonicalJson(codes.map((code) => [code, decidingPart(content, code)]));
}

/** Everything of an edition that bears on a level's verdicts, as one text; headings and clauses' words do not. */
function decidingPart(content: PolicyContent, level: string): string {
  const { requirements, directions, applicantKinds, ...others } = inDocumentOrder(content);
  return canonicalJson({
    ...others,
    ...wordsAlone,
    directions: directions.map(({ code }) => code),
    applicantKinds: applicantKinds?.map(({ code }) => code),
    requirements: requirements
      .filter((row) => row.level === level)
      .map((row) => ({
        ...row,
        heading: undefined,
        criteria: row.criteria.map((item) => ({ ...item, text: undefined })),
        categories: row.categories.map((item) => ({ ...item, text: undefined })),
      })),
  });
}

/** What of an edition no verdict's outcome rests on. */
const wordsAlone = {
  documentNumber: undefined,
  title: undefined,
  edition: undefined,
  effectiveFrom: undefined,
  levels: undefined,
  outputKinds: undefined,
  procedure: undefined,
};
