import { uids, type Resource } from '../uids';
import type { Work } from './perform';
import { referenceOf } from './references';
import type { StoredRow } from './row';
import { subjects } from './subjects';

/** A row with its relations as ids of the other rows; locked until the act ends. */
export async function readRow(work: Work, resource: Resource, documentId: string): Promise<StoredRow | null> {
  const { table } = subjects[resource];
  const locked = await work.trx(table).select('id').where({ document_id: documentId }).forUpdate().first();
  if (!locked) return null;
  const [row] = await readRows(work, resource, { id: locked.id });
  return row ?? null;
}

/** The rows that meet a condition of Strapi's query engine, in one query. */
export async function readRows(work: Work, resource: Resource, where: object): Promise<StoredRow[]> {
  const { row, relations, kept } = subjects[resource];
  const populate = Object.fromEntries(Object.keys(relations).map((field) => [field, { select: ['documentId'] }]));
  const found = await work.strapi.db.query(uids[resource]).findMany({ where, populate, orderBy: { id: 'asc' } });
  const names = [...Object.keys(row.shape), ...kept.filter((field) => field !== 'basedOn')];
  return found.map((one) => ({
    id: one.id,
    documentId: one.documentId,
    revision: one.revision,
    fields: Object.fromEntries(
      names.map((field) => [field, field in relations ? referenceOf(one[field]) : (one[field] ?? null)]),
    ),
  }));
}
