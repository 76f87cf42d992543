import { refusal, Refused } from '../../../../shared/errors';
import type { Connection } from '../../../act/transaction';
import { gridColumns } from '../../application/queries/grid';

/**
 * Everything that an application's page shows, in one statement: the row, its dossier and verdict, its round's edition, and
 * the edition by which the stored verdict was reached where that is another one: a round follows a new edition, and the
 * cases in it that are no longer open keep theirs (decision 0010).
 */
export async function readCase(trx: Connection, documentId: string): Promise<Readonly<Record<string, unknown>>> {
  const columns = Object.entries(gridColumns).map(([field, column]) => `a.${column} as "${field}"`);
  const { rows } = await trx.raw<{ rows: Record<string, unknown>[] }>(
    `select ${columns.join(', ')}, a.snapshot_hash as "snapshotHash", a.dossier, a.verdict, e.document_id as employer, r.document_id as round,
            r.name as "roundName", r.status as "roundStatus", r.cut_off_on as "cutOffOn",
            jsonb_build_object('id', p.document_id, 'documentNumber', p.document_number, 'edition', p.edition,
                               'snapshotHash', p.snapshot_hash, 'content', p.snapshot) as "policySnapshot",
            case when a.snapshot_hash is distinct from p.snapshot_hash then
              jsonb_build_object('id', v.document_id, 'documentNumber', v.document_number, 'edition', v.edition,
                                 'snapshotHash', v.snapshot_hash, 'content', v.snapshot) end as "verdictSnapshot"
       from applications a
       join employers e on e.id = a.employer_id
       join rounds r on r.id = a.round_id
       join policies p on p.id = r.policy_id
       left join policies v on v.snapshot_hash = a.snapshot_hash
      where a.document_id = ?`,
    [documentId.replaceAll('\u0000', '')],
  );
  const [row] = rows;
  if (!row) throw new Refused(refusal('record.not-found', {}));
  return row;
}
