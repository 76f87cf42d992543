import type { Dossier } from '../../../../shared/dossier';
import type { Work } from '../../../act/perform';
import { differences, type TrailEntry } from '../../../act/trail';
import type { CaseRow } from '../queries/case';
import { tellingColumns, type AssessedColumns } from './assessed-columns';
import { storeFacts } from './facts';

/** Stores a case that an act has assessed anew, and gives the entry for the trail. */
export async function storeAssessed(
  { trx, now }: Work,
  stored: CaseRow,
  { act, dossier, assessed }: { readonly act: string; readonly dossier: Dossier; readonly assessed: AssessedColumns },
): Promise<TrailEntry> {
  const columns = { dossier: JSON.stringify(dossier), ...assessed, revision: stored.revision + 1, updated_at: now };
  await trx('applications').where({ id: stored.id }).update(columns);
  await storeFacts(trx, [{ id: stored.id, dossier }]);
  const change = differences(
    { dossier: stored.dossier, ...tellingColumns(stored) },
    { dossier, ...tellingColumns(assessed) },
  );
  return { act, subject: 'applications', subjectId: stored.document_id, ...change };
}
