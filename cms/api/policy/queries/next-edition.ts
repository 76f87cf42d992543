import type { Connection } from '../../../act/transaction';

/** The number of a document's next edition; two at once are told apart by the unique index on both. */
export async function nextEdition(trx: Connection, documentNumber: string): Promise<number> {
  const row = await trx('policies').where({ document_number: documentNumber }).max({ edition: 'edition' }).first();
  return Number(row?.['edition'] ?? 0) + 1;
}
