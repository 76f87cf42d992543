import { refusal, Refused } from '../../../../shared/errors';
import type { EditionReview, ImportedKinds, Person } from '../../../../shared/policy';
import type { Connection, Transaction } from '../../../act/transaction';

/** An edition's head as the acts need it. */
export interface Edition {
  readonly id: number;
  readonly document_id: string;
  readonly document_number: string;
  readonly edition: number;
  readonly status: string;
  readonly revision: number;
  /** Proposed while it is in review, fixed from its approval on. */
  readonly effective_from: string | null;
  readonly authors: readonly Person[] | null;
  readonly review: EditionReview | null;
  readonly imported_kinds: ImportedKinds | null;
}
const columns = [
  'id',
  'document_id',
  'document_number',
  'edition',
  'status',
  'revision',
  'effective_from',
  'authors',
  'review',
  'imported_kinds',
];

/** Locks every edition of the family, so that two acts on it follow one another, and gives the one asked for. */
export async function lockFamily(
  trx: Transaction,
  documentId: string,
): Promise<{ edition: Edition; family: readonly Edition[] }> {
  const family: Edition[] = await trx('policies')
    .select(columns)
    .where('document_number', trx('policies').select('document_number').where({ document_id: documentId }))
    .orderBy('edition')
    .forUpdate();
  const edition = family.find((row) => row.document_id === documentId);
  if (!edition) throw new Refused(refusal('record.not-found', {}));
  return { edition, family };
}

/** An edition's head by the id that the console knows. */
export async function findEdition(
  trx: Connection,
  documentId: string,
): Promise<Edition & { based_on_id: number | null }> {
  const row = await trx('policies')
    .select([...columns, 'based_on_id'])
    .where({ document_id: documentId })
    .first();
  if (!row) throw new Refused(refusal('record.not-found', {}));
  return row;
}

/** Approved editions whose day has come, in the order of their days. */
export async function dueEditions(
  trx: Connection,
  today: string,
): Promise<readonly { readonly document_id: string }[]> {
  return trx('policies')
    .select('document_id')
    .where({ status: 'approved' })
    .where('effective_from', '<=', today)
    .orderBy(['effective_from', 'id']);
}

/** The next day on which an approved edition takes effect. */
export async function nextEffectiveDay(trx: Connection, today: string): Promise<string | null> {
  const row = await trx('policies')
    .where({ status: 'approved' })
    .where('effective_from', '>', today)
    .min({ day: 'effective_from' })
    .first();
  return row?.['day'] ?? null;
}
