import { refusal, Refused } from '../../../../shared/errors';
import type { Connection } from '../../../act/transaction';

type Row = Readonly<Record<string, unknown>>;
interface Page {
  readonly rows: Row[];
  readonly total: number;
}
interface Stretch {
  readonly offset: number;
  readonly limit: number;
}

const columns = `id, state, total, done, changed as "findings", note, started_by ->> 'name' as "startedBy",
  started_by ->> 'kind' as "startedByKind", created_at as "createdAt", started_at as "startedAt", finished_at as "finishedAt"`;

/** The replays, newest first. By recheck_runs_created_idx. */
export async function listReplays(trx: Connection, { offset, limit }: Stretch): Promise<Page> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select ${columns} from recheck_runs where kind = 'replay' order by created_at desc offset ? limit ?`,
    [offset, limit],
  );
  const totals = await trx.raw<{ rows: { total: number }[] }>(
    `select count(*)::int as total from recheck_runs where kind = 'replay'`,
  );
  return { rows, total: totals.rows[0]?.total ?? 0 };
}

/** One replay. */
export async function readReplay(trx: Connection, id: string): Promise<Row> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select ${columns} from recheck_runs where kind = 'replay' and id = ?`,
    [id],
  );
  const [row] = rows;
  if (!row) throw new Refused(refusal('record.not-found', {}));
  return row;
}

/** What a replay has found so far, in the order in which it did. By replay_findings_run_idx. */
export async function listFindings(trx: Connection, id: string, { offset, limit }: Stretch): Promise<Page> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select id::int, subject, subject_id as "subjectId", name, differences from replay_findings
      where run_id = ? order by replay_findings.id offset ? limit ?`,
    [id, offset, limit],
  );
  const totals = await trx.raw<{ rows: { total: number }[] }>(
    'select count(*)::int as total from replay_findings where run_id = ?',
    [id],
  );
  return { rows, total: totals.rows[0]?.total ?? 0 };
}
