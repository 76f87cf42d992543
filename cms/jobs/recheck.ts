import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { Dossier } from '../../shared/dossier';
import { applicationOpen } from '../../shared/casework';
import { applicationStatuses, levels } from '../../shared/vocabulary';
import { system } from '../act/actor';
import { now } from '../act/clock';
import { permitted } from '../act/permit';
import { differences, record, type TrailEntry } from '../act/trail';
import type { Connection, Transaction } from '../act/transaction';
import { assessedColumns, tellingColumns, type AssessedColumns } from '../api/application/store/assessed-columns';
import { whereOf, type GridFilter, type Where } from '../api/application/queries/filter';
import { compiledOf } from '../api/policy/queries/compiled';

const batchSize = 500;
const openStatuses = applicationStatuses.codes.filter(applicationOpen);

/** What a run goes over: the open cases of the rounds of an edition, or a selection of the grid. */
export type Scope = { readonly policyId: number } | { readonly filter: GridFilter };

interface Run {
  readonly id: string;
  readonly state: string;
  readonly filter: Scope;
  readonly cursor: number;
}
interface Row extends Omit<AssessedColumns, 'verdict' | 'seal'> {
  readonly id: number;
  readonly document_id: string;
  readonly number: string;
  readonly revision: number;
  readonly level: string;
  readonly direction: string | null;
  readonly hash: string;
  readonly dossier: unknown;
  readonly verdict: unknown;
  readonly seal: string | null;
}
interface Batch {
  readonly trx: Transaction;
  readonly strapi: Core.Strapi;
}
interface Changed {
  readonly row: Row;
  readonly columns: AssessedColumns;
}

/**
 * Rechecks batch by batch, each in one transaction with its trail and the run's progress, so that a run that was cut
 * off goes on where it stopped, and a cancelled one ends between two batches.
 */
export async function runRecheck(strapi: Core.Strapi, runId: string): Promise<void> {
  await strapi.db
    .connection('recheck_runs')
    .where({ id: runId, state: 'queued' })
    .update({ state: 'running', started_at: now() });
  let more = true;
  while (more) {
    more = await permitted(() => strapi.db.transaction(({ trx }) => recheckBatch({ trx, strapi }, runId)));
    // Requests are served between two batches.
    await new Promise((resume) => setImmediate(resume));
  }
}

/** How many cases a scope holds. */
export async function countScope(trx: Connection, scope: Scope): Promise<number> {
  const where = scopeWhere(scope);
  const { rows } = await trx.raw<{ rows: { total: number }[] }>(
    `select count(*)::int as total from applications where ${where.sql}`,
    [...where.bindings],
  );
  return rows[0]?.total ?? 0;
}

async function recheckBatch({ trx, strapi }: Batch, runId: string): Promise<boolean> {
  const run: Run | undefined = await trx('recheck_runs').where({ id: runId }).forUpdate().first();
  if (run?.state !== 'running') return false;
  const rows = await nextRows(trx, run);
  const last = rows.at(-1);
  if (!last) {
    await trx('recheck_runs').where({ id: runId }).update({ state: 'done', finished_at: now() });
    return false;
  }
  const changed = await reassess(trx, rows, (number) =>
    strapi.log.error(`recheck: application ${number} cannot be read and keeps its verdict`),
  );
  await store(trx, changed);
  const tally = JSON.stringify(tallyOf(changed));
  await trx.raw(
    `update recheck_runs set cursor = ?, touched_at = clock_timestamp(), done = done + ?, changed = changed + ?,
            tally = (select coalesce(jsonb_object_agg(key, n), '{}') from (
              select key, sum(value::int) as n from (
                select * from jsonb_each_text(tally) union all select * from jsonb_each_text(?::jsonb)) parts group by key) sums)
      where id = ?`,
    [last.id, rows.length, changed.length, tally, runId],
  );
  return true;
}

/** The next cases in the order of their ids, locked, each with the hash of its round's edition. */
async function nextRows(trx: Transaction, run: Run): Promise<Row[]> {
  const where = scopeWhere(run.filter);
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select a.id, a.document_id, a.number, a.revision, a.level, a.direction, r.cut_off_on as as_of, p.snapshot_hash as hash,
            a.outcome, a.route, a.deciding_clause, a.eligible_from, a.edition, a.snapshot_hash, a.dossier, a.verdict, a.seal
       from (select * from applications where id > ? and ${where.sql} order by id limit ? for update) a
       join rounds r on r.id = a.round_id join policies p on p.id = r.policy_id
      order by a.id`,
    [run.cursor, ...where.bindings, batchSize],
  );
  return rows;
}

/** One that cannot be read, which replay finds as well, must not keep all the others from the new edition. */
async function reassess(
  trx: Transaction,
  rows: readonly Row[],
  tellUnreadable: (number: string) => void,
): Promise<Changed[]> {
  const changed: Changed[] = [];
  for (const row of rows) {
    const dossier = Dossier.safeParse(row.dossier);
    if (!dossier.success) {
      tellUnreadable(row.number);
      continue;
    }
    const compiled = await compiledOf(trx, row.hash);
    const subject = {
      number: row.number,
      revision: row.revision + 1,
      level: levels.schema.parse(row.level),
      direction: row.direction,
      asOf: row.as_of,
      dossier: dossier.data,
    };
    const columns = assessedColumns(compiled, subject);
    if (!isDeepStrictEqual(row.verdict, columns.verdict)) changed.push({ row, columns });
  }
  return changed;
}

/** Nobody has saved these: `updated_at` stays, and with it most of the indexes. */
async function store(trx: Transaction, changed: readonly Changed[]): Promise<void> {
  if (changed.length === 0) return;
  await trx.raw(
    `update applications a set outcome = n.outcome, route = n.route, deciding_clause = n.deciding_clause,
            eligible_from = n.eligible_from, edition = n.edition, snapshot_hash = n.snapshot_hash, verdict = n.verdict,
            as_of = n.as_of, seal = n.seal, revision = a.revision + 1
       from jsonb_to_recordset(?::jsonb) as n(id int, outcome text, route text, deciding_clause text, eligible_from date,
            edition int, snapshot_hash text, verdict jsonb, as_of date, seal text)
      where a.id = n.id`,
    [JSON.stringify(changed.map(({ row, columns }) => ({ ...columns, id: row.id })))],
  );
  const entries = changed.map(({ row, columns }): TrailEntry => {
    const change = differences(tellingColumns(row), tellingColumns(columns));
    return { act: 'recheck', subject: 'applications', subjectId: row.document_id, ...change };
  });
  await record(trx, { who: system, requestId: null }, entries);
}

function tallyOf(changed: readonly Changed[]): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const { row, columns } of changed) {
    const key = `${row.outcome}>${columns.outcome}`;
    tally[key] = (tally[key] ?? 0) + 1;
  }
  return tally;
}

function scopeWhere(scope: Scope): Where {
  const open: Where = { sql: 'status = any(?)', bindings: [openStatuses] };
  const own: Where =
    'policyId' in scope
      ? { sql: 'round_id in (select id from rounds where policy_id = ?)', bindings: [scope.policyId] }
      : whereOf(scope.filter);
  return { sql: `${open.sql} and ${own.sql}`, bindings: [...open.bindings, ...own.bindings] };
}
