import type { Transaction } from '../../../act/transaction';

/**
 * Lets acts on one document follow one another from before they read its editions: the rows alone cannot, as the edition
 * that somebody else is about to add is not among them yet.
 */
export async function lockDocument(trx: Transaction, documentNumber: string): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('document ' || ?::text, 0))`, [documentNumber]);
}
