import { refusal, Refused } from '../../../../shared/errors';
import { tellDifferences, type ToldDifference } from '../../../../shared/policy';
import type { Language } from '../../../../shared/vocabulary';
import type { Connection } from '../../../act/transaction';
import { readEdition } from './edition-content';

/** An edition as the page of differences names it. */
export interface ComparedEdition {
  readonly id: string;
  readonly documentNumber: string;
  readonly title: string;
  readonly edition: number;
  readonly status: string;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly changeNote: string | null;
}

export interface DifferencesAnswer {
  /** null where there is nothing to compare with: the first edition of a document. */
  readonly before: ComparedEdition | null;
  readonly after: ComparedEdition;
  readonly differences: readonly ToldDifference[];
}

interface Row {
  readonly id: number;
  readonly document_id: string;
  readonly document_number: string;
  readonly title: string;
  readonly edition: number;
  readonly status: string;
  readonly effective_from: string | null;
  readonly effective_to: string | null;
  readonly change_note: string | null;
  readonly based_on_id: number | null;
}
const columns = [
  'id',
  'document_id',
  'document_number',
  'title',
  'edition',
  'status',
  'effective_from',
  'effective_to',
  'change_note',
  'based_on_id',
];

/** What differs between an edition and another: the one asked for, else the one it is based on, else the one before it. */
export async function readDifferences(
  trx: Connection,
  { id, other }: { readonly id: string; readonly other: string | null },
  language: Language,
): Promise<DifferencesAnswer> {
  const after = await find(trx, id, 'id');
  const before = other === null ? await earlier(trx, after) : await find(trx, other, 'with');
  if (!before) return { before: null, after: headOf(after), differences: [] };
  const editions = {
    before: (await readEdition(trx, before.id)).content,
    after: (await readEdition(trx, after.id)).content,
  };
  return { before: headOf(before), after: headOf(after), differences: tellDifferences(editions, language) };
}

async function find(trx: Connection, documentId: string, path: string): Promise<Row> {
  const row: Row | undefined = await trx('policies').select(columns).where({ document_id: documentId }).first();
  if (!row) throw new Refused(refusal('record.not-found', {}, path));
  return row;
}

async function earlier(trx: Connection, { based_on_id, document_number, edition }: Row): Promise<Row | null> {
  const query = trx('policies').select(columns);
  if (based_on_id !== null) return (await query.where({ id: based_on_id }).first()) ?? null;
  const row: Row | undefined = await query
    .where({ document_number })
    .where('edition', '<', edition)
    .whereNot({ status: 'withdrawn' })
    .orderBy('edition', 'desc')
    .first();
  return row ?? null;
}

function headOf(row: Row): ComparedEdition {
  const { document_id: id, document_number: documentNumber, title, edition, status } = row;
  const { effective_from: effectiveFrom, effective_to: effectiveTo, change_note: changeNote } = row;
  return { id, documentNumber, title, edition, status, effectiveFrom, effectiveTo, changeNote };
}
