// What a self-check leaves unasked, because it decides nothing or names somebody, and what stands in its place.
import { emptyDossier, type CaseDraft, type DraftSource } from '../../resources/applications/dossier/draft';

/** A self-check with nothing in it. */
export const blankCheck: DraftSource = {
  number: '',
  applicantName: '',
  level: '',
  direction: null,
  employer: null,
  round: null,
  dossier: emptyDossier,
};

export const unasked: ReadonlySet<string> = new Set([
  'education.school',
  'education.major',
  'employment.employer',
  'employment.position',
  'titles.name',
  'certificates.name',
  'claims.statement',
  'claims.evidence',
  'honours.name',
  'outputs.title',
  'outputs.evidence',
  'recommendations.name',
  'exceptional.statement',
]);

const said = '—';

/** The draft with what a verdict needs said: each output is a work of its own, each claim and request is stated. */
export function filledIn(draft: CaseDraft): CaseDraft {
  const { claims, outputs } = draft.rows;
  const { clauses } = draft.exceptional;
  return {
    ...draft,
    rows: {
      ...draft.rows,
      claims: claims.map((row) => ({ ...row, values: { ...row.values, statement: said } })),
      outputs: outputs.map((row) => ({ ...row, values: { ...row.values, title: row.key } })),
    },
    exceptional: { clauses, statement: clauses.length > 0 ? said : '' },
  };
}
