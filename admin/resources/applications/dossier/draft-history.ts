// Typing, adding, removing and taking back: the moves on a draft, as a reducer without React.
import { blankRow, type CaseDraft, type HeadField, type RowValues } from './draft';
import type { FieldValue, RowSection } from './fields';

export type DraftMove =
  | { readonly type: 'head'; readonly field: HeadField; readonly value: string }
  | {
      readonly type: 'field';
      readonly section: RowSection;
      readonly key: string;
      readonly name: string;
      readonly value: FieldValue;
    }
  | { readonly type: 'add'; readonly section: RowSection; readonly given: RowValues }
  | { readonly type: 'remove'; readonly section: RowSection; readonly key: string }
  | { readonly type: 'attest'; readonly clause: string; readonly held: boolean }
  | { readonly type: 'applicant-kind'; readonly code: string; readonly held: boolean }
  | { readonly type: 'ask-exceptional'; readonly clause: string; readonly asked: boolean }
  | { readonly type: 'exceptional-statement'; readonly value: string }
  | { readonly type: 'undo' }
  | { readonly type: 'reset'; readonly draft: CaseDraft };

export interface DraftHistory {
  readonly draft: CaseDraft;
  readonly past: readonly CaseDraft[];
  /** The field last typed in: its further letters belong to the same step back. */
  readonly typing: string | null;
  /** Numbers the rows that were added, so that no key comes twice. */
  readonly added: number;
}

const kept = 100;

/** Begins a history at a draft. */
export function startHistory(draft: CaseDraft): DraftHistory {
  return { draft, past: [], typing: null, added: 0 };
}

/** The history after a move. */
export function move(history: DraftHistory, made: DraftMove): DraftHistory {
  if (made.type === 'reset') return { ...startHistory(made.draft), added: history.added };
  if (made.type === 'undo') return stepBack(history);
  const typing = typingOf(made);
  const sameField = typing !== null && typing === history.typing;
  return {
    draft: apply(history.draft, made, history.added),
    past: sameField ? history.past : [...history.past, history.draft].slice(-kept),
    typing,
    added: history.added + (made.type === 'add' ? 1 : 0),
  };
}

/** The key that the next added row of the section will have. */
export function nextKey(history: DraftHistory, section: RowSection): string {
  return `${section}-added-${history.added}`;
}

function stepBack(history: DraftHistory): DraftHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  return { ...history, draft: before, past: history.past.slice(0, -1), typing: null };
}

function typingOf(made: DraftMove): string | null {
  if (made.type === 'head') return made.field;
  if (made.type === 'field') return `${made.key}.${made.name}`;
  return made.type === 'exceptional-statement' ? made.type : null;
}

type Change = Exclude<DraftMove, { type: 'undo' | 'reset' }>;

function apply(draft: CaseDraft, made: Change, added: number): CaseDraft {
  switch (made.type) {
    case 'head':
      return { ...draft, head: { ...draft.head, [made.field]: made.value } };
    case 'attest':
      return { ...draft, attested: withClause(draft.attested, made.clause, made.held) };
    case 'applicant-kind':
      return { ...draft, applicantKinds: withClause(draft.applicantKinds, made.code, made.held) };
    case 'ask-exceptional': {
      const clauses = withClause(draft.exceptional.clauses, made.clause, made.asked);
      return { ...draft, exceptional: { ...draft.exceptional, clauses } };
    }
    case 'exceptional-statement':
      return { ...draft, exceptional: { ...draft.exceptional, statement: made.value } };
    default:
      return { ...draft, rows: { ...draft.rows, [made.section]: rowsAfter(draft, made, added) } };
  }
}

function rowsAfter(draft: CaseDraft, made: Extract<Change, { section: RowSection }>, added: number) {
  const rows = draft.rows[made.section];
  if (made.type === 'add') return [...rows, blankRow(made.section, `${made.section}-added-${added}`, made.given)];
  if (made.type === 'remove') return rows.filter((row) => row.key !== made.key);
  return rows.map((row) =>
    row.key === made.key ? { ...row, values: { ...row.values, [made.name]: made.value } } : row,
  );
}

function withClause(clauses: readonly string[], clause: string, present: boolean): readonly string[] {
  const others = clauses.filter((other) => other !== clause);
  return present ? [...others, clause] : others;
}
