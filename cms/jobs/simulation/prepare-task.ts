import { settings } from '../../../config/settings';
import { refusal, Refused } from '../../../shared/errors';
import { explorationOf, sameLevels, StoredRequest, type Unmoved } from '../../../shared/impact';
import { PolicyContent } from '../../../shared/policy';
import type { Connection, Transaction } from '../../act/transaction';
import { scopeOf } from '../../api/simulation/queries/scope';
import type { Where } from '../../api/application/queries/filter';
import { readEdition } from '../../api/policy/queries/edition-content';
import { decidingHashOf } from '../../api/policy/queries/deciding-hash';
import { writeAttempt, type Attempt } from './attempt';
import { storedBy, storedFor } from './read-rows';
import type { Standing, Stretch, Task } from './task';

/** A simulation made ready for its threads. */
export interface Prepared {
  readonly task: Task;
  readonly range: Stretch;
  readonly total: number;
  readonly threshold: { readonly values: readonly number[]; readonly current: number | null } | null;
  /** Applications whose stored verdict stands on both sides: no thread reads them. */
  readonly unmoved: readonly Unmoved[];
  /** By credit code. */
  readonly employers: ReadonlyMap<string, string>;
}

interface Row {
  readonly policy_id: number;
  readonly against_id: number | null;
  readonly request: unknown;
}

/** Where a run reads: the database as it was when the run began, which no later save or recheck moves; and where it writes. */
export interface Reading {
  readonly db: Connection;
  readonly snapshot: Transaction;
}

/** Reads the editions and lays out the work: what has to be assessed, and what stored verdicts say already. */
export async function prepareTask({ db, snapshot }: Reading, attempt: Attempt): Promise<Prepared> {
  // Each of these questions goes over the whole table: by itself, and with one processor, it leaves the others to requests.
  await snapshot.raw('set local max_parallel_workers_per_gather = 0');
  const id = attempt.simulation;
  const row: Row = await db('simulations').select('policy_id', 'against_id', 'request').where({ id }).first();
  const request = StoredRequest.parse(row.request);
  const { content } = await readEdition(db, row.policy_id);
  const against = row.against_id === null ? null : (await readEdition(db, row.against_id)).content;
  // Either edition may have changed since the run was asked for: what they are compared with later is what was read.
  const hashes = { content_hash: decidingHashOf(content), against_hash: against && decidingHashOf(against) };
  await writeAttempt(db, attempt, hashes);
  const laidOut = request.kind === 'threshold' ? explored(content, request) : await compared(db, content, against);
  const { levels, standing, work, threshold } = laidOut;
  const scope = scopeOf(content.documentNumber, { filter: request.scope.filter ?? {}, levels });
  const extent = await extentOf(snapshot, scope);
  const unmoved = await readUnmoved(snapshot, scope, standing);
  const employers = await employerNames(snapshot);
  const where = { databaseUrl: settings().database.url, snapshot: await exported(snapshot) };
  const task = { ...where, attempt, scope: numbered(scope), standing, work };
  return { task, ...extent, threshold, unmoved, employers };
}

/** What is to be done, and over which levels; null for all of them. */
interface LaidOut extends Pick<Task, 'work' | 'standing'>, Pick<Prepared, 'threshold'> {
  readonly levels: readonly string[] | null;
}

/** Names what a transaction sees, for others that are to see the same while it lasts. */
async function exported(snapshot: Transaction): Promise<string> {
  const { rows } = await snapshot.raw<{ rows: [{ id: string }] }>('select pg_export_snapshot() as id');
  return rows[0].id;
}

async function extentOf(db: Connection, scope: Where): Promise<Pick<Prepared, 'range' | 'total'>> {
  const { rows } = await db.raw<{ rows: { least: number; most: number; total: number }[] }>(
    `select coalesce(min(id), 1) as least, coalesce(max(id), 0) as most, count(*)::int as total
       from applications where ${scope.sql}`,
    [...scope.bindings],
  );
  const { least, most, total } = rows[0] ?? { least: 1, most: 0, total: 0 };
  return { range: { after: least - 1, upTo: most }, total };
}

/** One number with other values, over the levels that it stands in. A draft may have changed since the run was asked for. */
function explored(content: PolicyContent, request: { readonly path: string; readonly values: number[] }): LaidOut {
  const values = [...new Set(request.values)].sort((a, b) => a - b);
  const found = explorationOf(content, { path: request.path, values });
  if ('refusals' in found) {
    const isGone = found.refusals.some(({ code }) => code === 'threshold.no-number');
    throw new Refused(refusal(isGone ? 'threshold.gone' : 'threshold.fits-no-more', {}));
  }
  const { number, variants } = found;
  return {
    levels: number.levels,
    standing: { before: [], after: [] },
    work: { kind: 'threshold', variants },
    threshold: { values, current: number.value },
  };
}

/** An edition against another one, or against what is stored. */
async function compared(db: Connection, after: PolicyContent, before: PolicyContent | null): Promise<LaidOut> {
  const frozen: { snapshot: unknown; hash: string }[] = await db('policies')
    .select('snapshot', 'snapshot_hash as hash')
    .whereNotNull('snapshot_hash')
    .where({ document_number: after.documentNumber });
  const editions = frozen.map(({ snapshot, hash }) => ({ was: PolicyContent.parse(snapshot), key: keyOf(hash) }));
  const alike = (content: PolicyContent): string[] =>
    editions.flatMap(({ was, key }) => [...sameLevels(was, content)].map((level) => `${key} ${level}`));
  const anyLevel = editions.flatMap(({ was, key }) => was.levels.map(({ code }) => `${key} ${code}`));
  const standing = { before: before === null ? anyLevel : alike(before), after: alike(after) };
  return { levels: null, standing, work: { kind: 'impact', before, after }, threshold: null };
}

/** As `applications.edition_key` has it. */
function keyOf(hash: string): string {
  return hash.slice(7, 23);
}

/** One question for all of them, over narrow rows. */
async function readUnmoved(db: Connection, scope: Where, { before, after }: Standing): Promise<Unmoved[]> {
  const both = before.filter((key) => after.includes(key));
  if (both.length === 0) return [];
  const { rows } = await db.raw<{ rows: Unmoved[] }>(
    `select a.level, a.direction, a.employer_code as employer, a.outcome, count(*)::int as n
       from (select * from applications where ${scope.sql}) a join rounds r on r.id = a.round_id
      where ${storedFor('a', 'r')} and ${storedBy('a')} = any(?)
      group by a.level, a.direction, a.employer_code, a.outcome`,
    [...scope.bindings, both],
  );
  return rows;
}

async function employerNames(db: Connection): Promise<ReadonlyMap<string, string>> {
  const rows: { code: string; name: string }[] = await db('employers').select('unified_credit_code as code', 'name');
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** knex counts question marks, the driver counts numbers. */
function numbered({ sql, bindings }: { readonly sql: string; readonly bindings: readonly unknown[] }): Task['scope'] {
  let place = 0;
  return { sql: sql.replace(/\?/g, () => `$${(place += 1)}`), values: bindings };
}
