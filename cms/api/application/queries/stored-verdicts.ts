import { factsFormat } from '../../../../shared/assessment';
import type { StoredVerdict } from '../../../../shared/proof';
import type { Connection } from '../../../act/transaction';

/** A stored verdict with the ids of its application. */
export interface VerdictRow extends StoredVerdict {
  readonly id: number;
  readonly documentId: string;
}

/**
 * Verdicts with what the trail says of them, a seal that was told twice (whoever puts an earlier row back tells it so), in one statement, so that a save in between is seen whole or not at all.
 * The trail is read by audit_trail_subject_idx.
 */
const statement = (which: string): string => `
  select a.id, a.document_id as "documentId", a.number, a.revision, a.level, a.direction, a.as_of::text as "asOf", a.outcome, a.route,
         a.deciding_clause as "decidingClause", a.eligible_from::text as "eligibleFrom", a.edition,
         a.snapshot_hash as "snapshotHash", a.dossier, a.verdict, a.seal, t.told as "toldSeal",
         coalesce(t.joins, true) as "joinsUp", f.facts
    from (select * from applications where ${which}) a
    left join application_facts f on f.application_id = a.id and f.format = ${factsFormat}
    left join lateral (
      select (array_agg(e.seal order by e.id desc))[1] as told, 
             bool_and(e.begins is not distinct from e.prior) and count(keyed) = count(distinct keyed) as joins
        from (select id, after ->> 'seal' as seal, before ->> 'seal' as begins,
                     case when after ->> 'seal' like 'hmac-%' then after ->> 'seal' end as keyed,
                     lag(after ->> 'seal') over (order by id) as prior
                from audit_trail where subject_id = a.document_id and after ->> 'seal' is not null) e) t on true
   order by a.id`;

/** The next so many verdicts after an id. */
export async function nextVerdicts(
  trx: Connection,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<VerdictRow[]> {
  const { rows } = await trx.raw<{ rows: VerdictRow[] }>(statement('id > ? order by id limit ?'), [after, limit]);
  return rows;
}

/** The verdict of one application, by its documentId. */
export async function oneVerdict(trx: Connection, documentId: string): Promise<VerdictRow | null> {
  const { rows } = await trx.raw<{ rows: VerdictRow[] }>(statement('document_id = ?'), [documentId]);
  return rows[0] ?? null;
}
