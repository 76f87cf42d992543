import { refusal, Refused } from '../../../../shared/errors';
import type { Connection } from '../../../act/transaction';
import { gridColumns } from '../../application/queries/grid';

/** Everything that an application's page shows, in one statement: the row, its dossier and verdict, its round's edition. */
export async function readCase(trx: Connection, documentId: string): Promise<Readonly<Record<string, unknown>>> {
  const columns = Object.entries(gridColumns).map(([field, column]) => `a.${column} as "${field}"`);
  const { rows } = await trx.raw<{ rows: Record<string, unknown>[] }>(
    `select ${columns.join(', ')}, a.snapshot_hash as "snapshotHash", a.dossier, a.verdict, e.document_id as employer, r.document_id as round,
            r.name as "roundName", r.status as "roundStatus", r.cut_off_on as "cutOffOn",
            jsonb_build_object('id', p.document_id, 'documentNumber', p.document_number, 'edition', p.edition,
                               'snapshotHash', p.snapshot_hash, 'content', p.snapshot) as "policySnapshot"
       from applications a
       join employers e on e.id = a.employer_id
       join rounds r on r.id = a.round_id
       join policies p on p.id = r.policy_id
      where a.document_id = ?`,
    [documentId.replaceAll('\u0000', '')],
  );
  const [row] = rows;
  if (!row) throw new Refused(refusal('record.not-found', {}));
  return row;
}
