import { z } from 'zod';
import { parsedOrRefused, refusal, Refused } from '../../../../shared/errors';
import type { ImpactResult, ThresholdResult } from '../../../../shared/impact';
import { recordId } from '../../../../shared/vocabulary';
import type { Connection } from '../../../act/transaction';
import type { Where } from '../../application/queries/filter';
import { decidingHashAt } from '../../policy/queries/deciding-hash';
import { changedSince } from './changed-since';

export interface EditionHead {
  readonly id: string;
  readonly documentNumber: string;
  readonly edition: number;
  readonly status: string;
  readonly revision: number;
}
/** What has changed since a run began: whether what either edition decides has, and how many applications. */
export interface Moved {
  readonly edition: boolean;
  readonly against: boolean;
  readonly applications: number;
}
/** A run as the console sees it, without its result: of an impact run that is done, what it comes to. */
export interface Run {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly edition: EditionHead;
  readonly against: EditionHead | null;
  readonly request: unknown;
  readonly summary: {
    readonly eligibleBefore: number;
    readonly eligibleAfter: number;
    readonly touched: number;
    readonly moved: number;
  } | null;
  readonly moved: Moved;
}
export interface RunWithResult extends Run {
  readonly result: ImpactResult | ThresholdResult | null;
}
interface Hashes {
  readonly policyId: number;
  readonly contentHash: string;
  readonly againstId: number | null;
  readonly againstHash: string | null;
}
type Stored<R extends Run> = Omit<R, 'moved'> & Hashes & { readonly changed: number };

const head = (alias: string) =>
  `jsonb_build_object('id', ${alias}.document_id, 'documentNumber', ${alias}.document_number, 'edition', ${alias}.edition,
                      'status', ${alias}.status, 'revision', ${alias}.revision)`;
const summary = `case when s.kind = 'impact' and s.state = 'done' then jsonb_build_object(
         'eligibleBefore', s.result #> '{before,eligible}', 'eligibleAfter', s.result #> '{after,eligible}',
         'touched', s.result -> 'touched', 'moved', s.result -> 'moved') end`;
const columns = `s.id, s.kind, s.state, ${head('p')} as edition, case when q.id is null then null else ${head('q')} end as against,
       s.request, s.request -> 'scope' as scope, s.request ->> 'path' as path, s.request -> 'number' as number, s.total, s.done, s.revision,
       s.content_hash as "contentHash", p.id as "policyId", s.against_hash as "againstHash", q.id as "againstId",
       s.started_by ->> 'name' as "startedBy", s.created_at as "createdAt", s.started_at as "startedAt",
       s.finished_at as "finishedAt", s.note, ${summary} as summary,
       s.kind = 'impact' and s.state = 'done' and not s.persons_dropped as "hasPersons", ${changedSince} as changed`;
export const runTables =
  'simulations s join policies p on p.id = s.policy_id left join policies q on q.id = s.against_id';

/** `whole`: those that an approver should know, which have gone over everybody by the stored verdicts or the edition in force. */
const RunFilter = z.strictObject({ edition: recordId().optional(), whole: z.literal(true).optional() });

export interface AskedRuns {
  readonly filter: unknown;
  readonly descending: boolean;
  /** Whether each comes with its result: some hundred kilobytes where there are many employers. */
  readonly results: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** The runs, by when they were asked for. By simulations_policy_idx where an edition is named, else by _created_idx. */
export async function listSimulations(trx: Connection, asked: AskedRuns): Promise<{ rows: Run[]; total: number }> {
  const where = whereOf(asked.filter);
  const direction = asked.descending ? 'desc' : 'asc';
  const { rows } = await trx.raw<{ rows: Stored<Run>[] }>(
    `select ${columns}${asked.results ? ', s.result' : ''} from ${runTables} where ${where.sql}
      order by s.created_at ${direction}, s.id ${asked.descending ? 'asc' : 'desc'} offset ? limit ?`,
    [...where.bindings, asked.offset, asked.limit],
  );
  const totals = await trx.raw<{ rows: { total: number }[] }>(
    `select count(*)::int as total from ${runTables} where ${where.sql}`,
    [...where.bindings],
  );
  return { rows: await withMoved<Run>(trx, rows), total: totals.rows[0]?.total ?? 0 };
}

/** One run, with its result once there is one. */
export async function readSimulation(trx: Connection, id: unknown): Promise<RunWithResult> {
  const { rows } = await trx.raw<{ rows: Stored<RunWithResult>[] }>(
    `select ${columns}, s.result from ${runTables} where s.id = ?`,
    [simulationId(id)],
  );
  const [row] = await withMoved<RunWithResult>(trx, rows);
  if (!row) throw new Refused(refusal('record.not-found', {}));
  return row;
}

function whereOf(given: unknown): Where {
  const { edition, whole } = parsedOrRefused(RunFilter, given, 'filter');
  const conditions = [
    ...(edition === undefined ? [] : ['s.policy_id = (select id from policies where document_id = ?)']),
    ...(whole === undefined ? [] : [ofEverybody]),
  ];
  return { sql: conditions.join(' and ') || 'true', bindings: edition === undefined ? [] : [edition] };
}

/** A run that an approver should know. */
export const ofEverybody = `s.kind = 'impact' and s.state = 'done'
  and coalesce(s.request #> '{scope,filter}', '{}') = '{}'
  and (s.against_id is null or q.document_number = p.document_number and q.status = 'in-force')`;

async function withMoved<R extends Run>(trx: Connection, rows: readonly Stored<R>[]) {
  const told = [];
  for (const { policyId, contentHash, againstId, againstHash, changed, ...run } of rows) {
    const now = await decidingHashAt(trx, { id: policyId, revision: run.edition.revision });
    const other = againstId === null || !run.against ? null : { id: againstId, revision: run.against.revision };
    const against = other !== null && againstHash !== null && (await decidingHashAt(trx, other)) !== againstHash;
    told.push({ ...run, moved: { edition: now !== contentHash, against, applications: changed } });
  }
  return told;
}

/** An id in the form of a run's; anything else is not there. */
export function simulationId(id: unknown): string {
  if (typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id;
  throw new Refused(refusal('record.not-found', {}));
}
