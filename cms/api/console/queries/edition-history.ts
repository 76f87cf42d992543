import type { Connection } from '../../../act/transaction';

interface Asked {
  readonly policyId: number;
  readonly documentId: string;
  readonly offset: number;
  readonly limit: number;
}

/**
 * 版次的经过, newest first: what was done to the edition and to its rows, those of today and those that were deleted.
 * Served by audit_trail_subject_idx and audit_trail_edition_idx.
 */
export async function editionHistory(
  db: Connection,
  { policyId, documentId, offset, limit }: Asked,
): Promise<{ rows: unknown[]; total: number }> {
  const entries = `
    with parts as (
      select l.id, l.document_id from levels l where l.policy_id = :policyId
    ), conditions as (
      select r.id, r.document_id from requirements r join parts l on l.id = r.level_id
    ), ids as (
      select :documentId::text as document_id
      union select document_id from parts union select document_id from conditions
      union select document_id from directions where policy_id = :policyId
      union select c.document_id from criteria c join conditions r on r.id = c.requirement_id
      union select a.document_id from achievement_categories a join conditions r on r.id = a.requirement_id
    ), entries as (
      select * from audit_trail where subject_id in (select document_id from ids)
      union select * from audit_trail where edition_id = :documentId
    )`;
  const bindings = { policyId, documentId, offset, limit };
  const [page, count] = await Promise.all([
    db.raw<{ rows: unknown[] }>(
      `${entries} select id, at, actor_kind as "actorKind", actor_name as "actorName", actor_role as "actorRole", act,
              subject, subject_id as "subjectId", before, after, request_id as "requestId"
         from entries order by id desc offset :offset limit :limit`,
      bindings,
    ),
    db.raw<{ rows: { total: number }[] }>(`${entries} select count(*)::int as total from entries`, bindings),
  ]);
  return { rows: page.rows, total: count.rows[0]?.total ?? 0 };
}
