import type { Connection } from '../../../act/transaction';
import type { Resource } from '../../../uids';

/** An edition's head, as far as the guards need it. */
export interface EditionHead {
  readonly id: number;
  readonly document_id: string;
  readonly edition: number;
  readonly status: string;
}

/** From a row's relations to the edition that owns it, by resource; `?` stands for the relation's serial id. */
const owners: Partial<Record<Resource, { readonly relation: string; readonly sql: string }>> = {
  levels: { relation: 'policy', sql: 'select id from policies where id = ?' },
  directions: { relation: 'policy', sql: 'select id from policies where id = ?' },
  'golden-cases': { relation: 'policy', sql: 'select id from policies where id = ?' },
  requirements: { relation: 'level', sql: 'select policy_id as id from levels where id = ?' },
  criteria: {
    relation: 'requirement',
    sql: 'select l.policy_id as id from requirements r join levels l on l.id = r.level_id where r.id = ?',
  },
  'achievement-categories': {
    relation: 'requirement',
    sql: 'select l.policy_id as id from requirements r join levels l on l.id = r.level_id where r.id = ?',
  },
};

/** Locks the edition that owns a row with these relations, and gives its head; null if there is none. */
export async function lockEditionOf(
  trx: Connection,
  resource: Resource,
  relationIds: Readonly<Record<string, number | null>>,
): Promise<EditionHead | null> {
  const owner = owners[resource];
  const id = owner && relationIds[owner.relation];
  if (!owner || !id) return null;
  const { rows } = await trx.raw<{ rows: EditionHead[] }>(
    `select id, document_id, edition, status from policies where id = (${owner.sql}) for update`,
    [id],
  );
  return rows[0] ?? null;
}

/**
 * Locks the edition that owns a stored row. Whoever writes rows of an edition does this first: with the row locked before
 * the edition, two who write above and below one another would wait for each other.
 */
export async function lockEditionOfRow(
  trx: Connection,
  resource: Resource,
  { table, documentId }: { readonly table: string; readonly documentId: string },
): Promise<void> {
  const owner = owners[resource];
  if (!owner) return;
  const relation = `(select ${owner.relation}_id from ${table} where document_id = ?)`;
  await trx.raw(`select id from policies where id = (${owner.sql.replace('?', relation)}) for update`, [documentId]);
}

/** The edition that owns a requirement or a direction: a row's relations have to stay within one edition. */
export async function editionIdOf(
  trx: Connection,
  resource: 'requirements' | 'directions',
  id: number,
): Promise<number | null> {
  const sql = {
    requirements: 'select l.policy_id as id from requirements r join levels l on l.id = r.level_id where r.id = ?',
    directions: 'select policy_id as id from directions where id = ?',
  }[resource];
  const { rows } = await trx.raw<{ rows: { id: number }[] }>(sql, [id]);
  return rows[0]?.id ?? null;
}
