import type { Knex } from 'knex';
import { refusal, Refused } from '../../../../shared/errors';
import type { Connection } from '../../../act/transaction';

/** One change as the trail's list shows it. */
export interface TrailRow {
  readonly id: string;
  readonly after: { readonly filter?: unknown } | null;
}
export interface TrailQuery {
  /** By column, what the reader's role may see. */
  readonly seen: Readonly<Record<string, readonly string[]>>;
  /** By field, what is asked for. */
  readonly filter: Readonly<Record<string, unknown>>;
  readonly offset: number;
  readonly limit: number;
}

const columns = [
  'id',
  'at',
  'actor_kind as actorKind',
  'actor_name as actorName',
  'actor_role as actorRole',
  'act',
  'subject',
  'subject_id as subjectId',
  'before',
  'after',
  'request_id as requestId',
];
const filters: Readonly<Record<string, string>> = {
  subject: 'subject',
  subjectId: 'subject_id',
  act: 'act',
  actorName: 'actor_name',
  actorRole: 'actor_role',
};

/** A page of 审计记录, newest first. */
export async function listTrail(db: Connection, query: TrailQuery): Promise<{ rows: TrailRow[]; total: number }> {
  const rows: TrailRow[] = await trailPage(db, query);
  const counted = await entries(db, query).count({ n: '*' }).first();
  return { rows, total: Number(counted?.['n'] ?? 0) };
}

/** The statement of a page; a test asks PostgreSQL how it would go about it. */
export function trailPage(db: Connection, query: TrailQuery): Knex.QueryBuilder {
  return entries(db, query).select(columns).orderBy('id', 'desc').offset(query.offset).limit(query.limit);
}

function entries(db: Connection, { seen, filter }: TrailQuery): Knex.QueryBuilder {
  const query = db('audit_trail');
  for (const [column, values] of Object.entries(seen)) among(query, column, values);
  for (const [field, value] of Object.entries(filter)) {
    const column = filters[field];
    if (!column) throw new Refused(refusal('query.unknown-filter', { field }, `filter.${field}`));
    const given = [value].flat().map((one) => String(one).replaceAll('\u0000', ''));
    among(query, column, given);
  }
  return query;
}

/** One value as such: an index gives its rows in their order, not those of a list of values. */
function among(query: Knex.QueryBuilder, column: string, values: readonly string[]): void {
  const [only] = values;
  if (values.length === 1 && only !== undefined) query.where(column, only);
  else query.whereIn(column, [...values]);
}
