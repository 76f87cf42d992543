import { factsFormat, packFacts } from '../../../../shared/assessment';
import type { Dossier } from '../../../../shared/dossier';
import type { Transaction } from '../../../act/transaction';

/** A dossier that has just been stored, with the serial id of its application. */
export interface StoredDossier {
  readonly id: number;
  readonly dossier: Dossier;
}

/** Keeps beside each dossier what verdicts rest on, so that simulations need not read the whole of it. */
export async function storeFacts(trx: Transaction, stored: readonly StoredDossier[]): Promise<void> {
  const rows = stored.map(({ id, dossier }) => ({
    application_id: id,
    facts: packFacts(dossier),
    format: factsFormat,
  }));
  await trx('application_facts').insert(rows).onConflict('application_id').merge();
}
