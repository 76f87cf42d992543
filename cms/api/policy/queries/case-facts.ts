import { Dossier } from '../../../../shared/dossier';
import type { GoldenCase } from '../../../../shared/golden';
import type { Connection } from '../../../act/transaction';

/** Of an application what a golden case is made of: neither its number nor its name is read. */
export type CaseFacts = Pick<GoldenCase, 'level' | 'direction' | 'asOf' | 'dossier'>;

/** The facts of an application, by its id or by its number. */
export async function readCaseFacts(trx: Connection, application: string): Promise<CaseFacts | null> {
  const row = await trx('applications')
    .where({ document_id: application })
    .orWhere({ number: application })
    .select('level', 'direction', 'as_of', 'dossier')
    .first();
  if (!row) return null;
  return { level: row.level, direction: row.direction, asOf: row.as_of, dossier: Dossier.parse(row.dossier) };
}
