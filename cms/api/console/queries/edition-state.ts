import type { Connection } from '../../../act/transaction';

/** Where an edition stands after an act, and the run that rechecks by it once it is in force. */
export async function editionState(db: Connection, documentId: string): Promise<Readonly<Record<string, unknown>>> {
  const { rows } = await db.raw<{ rows: Record<string, unknown>[] }>(
    `select p.document_id as id, p.status, p.revision, p.effective_from as "effectiveFrom",
            p.snapshot_hash as "snapshotHash",
            (select r.id from recheck_runs r where r.kind = 'edition' and r.filter = jsonb_build_object('policyId', p.id)
              order by r.created_at desc limit 1) as run
       from policies p where p.document_id = ?`,
    [documentId],
  );
  return rows[0] ?? {};
}
