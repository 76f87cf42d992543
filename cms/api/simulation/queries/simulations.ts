import { refusal, Refused } from '../../../../shared/errors';
import type { Connection } from '../../../act/transaction';
import { readEdition } from '../../policy/queries/edition-content';
import { contentHashOf } from '../../policy/store/freeze-edition';

/** A run as the console sees it: with both editions' heads, and whether either has changed since. */
export type SimulationPage = Readonly<Record<string, unknown>>;
type StoredRun = SimulationPage & {
  readonly policyId: number;
  readonly contentHash: string;
  readonly againstId: number | null;
  readonly againstHash: string | null;
};

const head = (alias: string) =>
  `jsonb_build_object('id', ${alias}.document_id, 'documentNumber', ${alias}.document_number, 'edition', ${alias}.edition,
                      'status', ${alias}.status, 'revision', ${alias}.revision)`;

// An edition's revision moves with its status too: only its content makes a run stale.
const columns = `s.id, s.kind, s.state, ${head('p')} as edition, case when q.id is null then null else ${head('q')} end as against,
       s.request -> 'scope' as scope, s.request ->> 'path' as path, s.request -> 'number' as number, s.total, s.done, s.revision,
       s.content_hash as "contentHash", p.id as "policyId", s.against_hash as "againstHash", q.id as "againstId",
       s.started_by ->> 'name' as "startedBy", s.created_at as "createdAt", s.started_at as "startedAt",
       s.finished_at as "finishedAt", s.note, s.result`;
const tables = 'simulations s join policies p on p.id = s.policy_id left join policies q on q.id = s.against_id';

/** The runs, newest first, of one edition or of all. By simulations_policy_idx where an edition is named. */
export async function listSimulations(
  trx: Connection,
  asked: { readonly edition: string | null; readonly offset: number; readonly limit: number },
): Promise<{ rows: SimulationPage[]; total: number }> {
  const where = asked.edition === null ? 'true' : 's.policy_id = (select id from policies where document_id = ?)';
  const bindings = asked.edition === null ? [] : [asked.edition];
  const { rows } = await trx.raw<{ rows: StoredRun[] }>(
    `select ${columns} from ${tables} where ${where} order by s.created_at desc offset ? limit ?`,
    [...bindings, asked.offset, asked.limit],
  );
  const totals = await trx.raw<{ rows: { total: number }[] }>(
    `select count(*)::int as total from simulations s where ${where}`,
    bindings,
  );
  return { rows: await withStale(trx, rows), total: totals.rows[0]?.total ?? 0 };
}

/** One run, with its result once there is one. */
export async function readSimulation(trx: Connection, id: string): Promise<SimulationPage> {
  const { rows } = await trx.raw<{ rows: StoredRun[] }>(`select ${columns} from ${tables} where s.id = ?`, [
    simulationId(id),
  ]);
  const [row] = await withStale(trx, rows);
  if (!row) throw new Refused(refusal('record.not-found', {}));
  return row;
}

/** Says of each run whether an edition that it compared has another content by now; each edition is read once. */
async function withStale(trx: Connection, rows: readonly StoredRun[]): Promise<SimulationPage[]> {
  const now = new Map<number, string>();
  for (const id of rows.flatMap(({ policyId, againstId }) => (againstId === null ? [policyId] : [policyId, againstId])))
    if (!now.has(id)) now.set(id, contentHashOf((await readEdition(trx, id)).content));
  return rows.map(({ policyId, contentHash, againstId, againstHash, ...run }) => {
    const otherMoved = againstId !== null && againstHash !== null && now.get(againstId) !== againstHash;
    return { ...run, stale: now.get(policyId) !== contentHash || otherMoved };
  });
}

/** An id in the form of a run's; anything else is not there. */
export function simulationId(id: unknown): string {
  if (typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id;
  throw new Refused(refusal('record.not-found', {}));
}
