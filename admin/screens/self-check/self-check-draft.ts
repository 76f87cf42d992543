// What a self-check leaves unasked, because it decides nothing or names somebody, and what stands in its place.
import type { PolicyContent } from '../../../shared/policy';
import { emptyDossier, type CaseDraft, type DraftSource } from '../../resources/applications/dossier/draft';
import type { DraftMove } from '../../resources/applications/dossier/draft-history';
import {
  attestedClauses,
  claimClauses,
  exceptionalClauses,
  type ClauseWords,
} from '../../resources/applications/dossier/edition-clauses';

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

/** The moves that take away what another policy or another level does not have, so that nothing stands there without words. */
export function movesAway(draft: CaseDraft, content: PolicyContent, level: string): readonly DraftMove[] {
  const { direction } = draft.head;
  const scope = { level, direction };
  const gone = (held: readonly string[], offered: readonly ClauseWords[]) =>
    held.filter((clause) => !offered.some(({ code }) => code === clause));
  const isKind = (kind: string) => (content.applicantKinds ?? []).some(({ code }) => code === kind);
  const claimed = claimClauses(content, scope).map(({ code }) => code);
  return [
    ...(content.levels.some(({ code }) => code === level) ? [] : [blank('level')]),
    ...(content.directions.some(({ code }) => code === direction) ? [] : [blank('direction')]),
    ...gone(draft.attested, attestedClauses(content, scope)).map((clause) => untick('attest', clause)),
    ...gone(draft.exceptional.clauses, exceptionalClauses(content, scope)).map((clause) => untick('ask', clause)),
    ...draft.applicantKinds
      .filter((kind) => !isKind(kind))
      .map((code): DraftMove => ({ type: 'applicant-kind', code, held: false })),
    ...draft.rows.claims
      .filter(({ values }) => !claimed.some((clause) => clause === values['clause']))
      .map(({ key }): DraftMove => ({ type: 'field', section: 'claims', key, name: 'clause', value: '' })),
  ];
}

function blank(field: 'level' | 'direction'): DraftMove {
  return { type: 'head', field, value: '' };
}

function untick(list: 'attest' | 'ask', clause: string): DraftMove {
  return list === 'attest'
    ? { type: 'attest', clause, held: false }
    : { type: 'ask-exceptional', clause, asked: false };
}
