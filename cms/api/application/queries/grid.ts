import type { Connection } from '../../../act/transaction';
import { refusal, Refused } from '../../../../shared/errors';
import { whereOf, type GridFilter } from './filter';

/** Grid columns by field, each a column of `applications`; dossier and verdict stay where they are. */
export const gridColumns = {
  id: 'document_id',
  number: 'number',
  applicantName: 'applicant_name',
  level: 'level',
  direction: 'direction',
  status: 'status',
  outcome: 'outcome',
  route: 'route',
  decidingClause: 'deciding_clause',
  eligibleFrom: 'eligible_from',
  asOf: 'as_of',
  edition: 'edition',
  employerCode: 'employer_code',
  employerName: 'employer_name',
  roundCode: 'round_code',
  revision: 'revision',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
} as const;
export type GridField = keyof typeof gridColumns;
export type GridRow = Readonly<Record<GridField, string | number | null>>;

/** What the grid can be sorted by: each has an index that ends in `id`. */
const sorts: Readonly<Record<string, string>> = {
  id: 'id',
  number: 'number',
  applicantName: 'applicant_name',
  level: 'level',
  status: 'status',
  outcome: 'outcome',
  eligibleFrom: 'eligible_from',
  employerName: 'employer_name',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
};

export interface GridQuery {
  readonly filter: GridFilter;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly offset: number;
  readonly limit: number;
}

export interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** One page of the grid. Served by applications_<column>_idx (database/constraints): no sort step without a filter. */
export function gridStatement({ filter, sort, offset, limit }: GridQuery): Statement {
  const column = sorts[sort.field];
  if (!column) throw new Refused(refusal('query.unknown-sort', { field: sort.field }, 'sort'));
  const where = whereOf(filter);
  const order = sort.order === 'DESC' ? 'desc nulls last' : 'asc';
  // Qualified, as `id` alone would be the answer's own `id`, the documentId.
  const tie = column === 'id' ? '' : `, applications.id ${sort.order === 'DESC' ? 'desc' : 'asc'}`;
  const fields = Object.entries(gridColumns).map(([field, name]) => `${name} as "${field}"`);
  return {
    sql: `select ${fields.join(', ')} from applications where ${where.sql} order by applications.${column} ${order}${tie} limit ? offset ?`,
    bindings: [...where.bindings, limit, offset],
  };
}

/** How many rows the filter leaves. */
export function countStatement(filter: GridFilter): Statement {
  const where = whereOf(filter);
  return { sql: `select count(*)::int as total from applications where ${where.sql}`, bindings: where.bindings };
}

/** A page of the grid with its total. */
export async function readGrid(trx: Connection, query: GridQuery): Promise<{ rows: GridRow[]; total: number }> {
  const page = gridStatement(query);
  const count = countStatement(query.filter);
  const [{ rows }, totals] = await Promise.all([
    trx.raw<{ rows: GridRow[] }>(page.sql, [...page.bindings]),
    trx.raw<{ rows: { total: number }[] }>(count.sql, [...count.bindings]),
  ]);
  return { rows, total: totals.rows[0]?.total ?? 0 };
}

/** How many applications the filter leaves, by outcome, status and level: the numbers on the tabs. */
export async function countBy(trx: Connection, filter: GridFilter): Promise<Record<string, unknown>> {
  const where = whereOf(filter);
  const { rows } = await trx.raw<{ rows: { outcome: string; status: string; level: string; n: number }[] }>(
    `select outcome, status, level, count(*)::int as n from applications where ${where.sql} group by outcome, status, level`,
    [...where.bindings],
  );
  const by = (key: 'outcome' | 'status' | 'level') =>
    rows.reduce<Record<string, number>>((sums, row) => ({ ...sums, [row[key]]: (sums[row[key]] ?? 0) + row.n }), {});
  return {
    total: rows.reduce((sum, row) => sum + row.n, 0),
    outcome: by('outcome'),
    status: by('status'),
    level: by('level'),
  };
}
