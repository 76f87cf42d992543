import { refusal, Refused } from '../../../../shared/errors';
import type { EditionReview, ImportedKinds, Person } from '../../../../shared/policy';
import type { Connection, Transaction } from '../../../act/transaction';
import { lockDocument } from './lock-document';

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
  readonly change_note: string | null;
  readonly based_on_id: number | null;
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
  'change_note',
  'based_on_id',
  'authors',
  'review',
  'imported_kinds',
];

/** An edition with its family, as an act that moves it finds them under the lock. */
export interface LockedFamily {
  readonly edition: Edition;
  readonly family: readonly Edition[];
}

/** Locks every edition of the family, so that two acts on it follow one another, and gives the one asked for. */
export async function lockFamily(trx: Transaction, documentId: string): Promise<LockedFamily> {
  const { document_number } = await findEdition(trx, documentId);
  await lockDocument(trx, document_number);
  const family: Edition[] = await trx('policies')
    .select(columns)
    .where({ document_number })
    .orderBy('edition')
    .forUpdate();
  const edition = family.find((row) => row.document_id === documentId);
  // Its first draft was given another number in between.
  if (!edition) throw new Refused(refusal('write.collided', {}));
  return { edition, family };
}

/** An edition's head by the id that the console knows. */
export async function findEdition(trx: Connection, documentId: string): Promise<Edition> {
  const row: Edition | undefined = await trx('policies').select(columns).where({ document_id: documentId }).first();
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
