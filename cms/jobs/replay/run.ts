import type { Core } from '@strapi/strapi';
import { settings } from '../../../config/settings';
import { now } from '../../act/clock';
import type { Transaction } from '../../act/transaction';
import { nextVerdicts } from '../../api/application/queries/stored-verdicts';
import { replayer, type Finding, type Replayer } from './replayer';

// Small enough that requests in between hardly wait.
const batchSize = 100;
/** So many findings are kept with a run; all of them are counted, and `npm run verify` names them all. */
const mostKept = 10_000;

interface Run {
  readonly id: string;
  readonly state: string;
  readonly cursor: number;
  readonly done: number;
  readonly changed: number;
}

/**
 * Goes over every stored verdict, batch by batch, each in one transaction with the run's progress: a run that was cut
 * off goes on where it stopped, and a cancelled one ends between two batches. `changed` counts the findings.
 */
export async function runReplay(strapi: Core.Strapi, runId: string): Promise<void> {
  await strapi.db
    .connection('recheck_runs')
    .where({ id: runId, state: 'queued' })
    .update({ state: 'running', started_at: now() });
  const replay = replayer(strapi.db.connection, settings().secrets.sealKeys);
  let more = true;
  while (more) {
    more = await strapi.db.transaction(({ trx }) => replayBatch(trx, runId, replay));
    // Requests are served between two batches.
    await new Promise((resume) => setImmediate(resume));
  }
  await logFindings(strapi, runId);
}

/** Whoever watches the log alone hears of it too: how many, and of the kept ones how many by code. */
async function logFindings(strapi: Core.Strapi, runId: string): Promise<void> {
  const db = strapi.db.connection;
  const run: Run | undefined = await db('recheck_runs').where({ id: runId, state: 'done' }).first();
  if (!run || run.changed === 0) return;
  const { rows } = await db.raw<{ rows: { code: string; n: number }[] }>(
    `select difference ->> 'code' as code, count(*)::int as n
       from replay_findings, jsonb_array_elements(differences) difference where run_id = ? group by 1 order by 1`,
    [runId],
  );
  const counts = rows.map(({ code, n }) => `${code} ${n}`).join(', ');
  strapi.log.error(
    `replay ${runId}: ${run.changed} findings (${counts}); see docs/operations.md, "Findings of replay"`,
  );
}

async function replayBatch(trx: Transaction, runId: string, replay: Replayer): Promise<boolean> {
  const run: Run | undefined = await trx('recheck_runs').where({ id: runId }).forUpdate().first();
  if (run?.state !== 'running') return false;
  const rows = await nextVerdicts(trx, { after: run.cursor, limit: batchSize });
  const last = rows.at(-1);
  const standing = run.cursor === 0 ? await keepStanding(trx, run, replay) : 0;
  const findings = await replay.verdicts(rows);
  await keep(trx, { id: run.id, changed: run.changed + standing }, findings);
  const changed = run.changed + standing + findings.length;
  const end = last ? { cursor: last.id } : { state: 'done', finished_at: now() };
  await trx('recheck_runs')
    .where({ id: runId })
    .update({ ...end, done: run.done + rows.length, changed, touched_at: trx.raw('clock_timestamp()') });
  return last !== undefined;
}

/** Keeps what is found besides verdicts, page by page, and counts it. */
async function keepStanding(trx: Transaction, { id, changed }: Run, replay: Replayer): Promise<number> {
  let found = 0;
  for await (const findings of replay.standing()) {
    await keep(trx, { id, changed: changed + found }, findings);
    found += findings.length;
  }
  return found;
}

async function keep(
  trx: Transaction,
  { id, changed }: Pick<Run, 'id' | 'changed'>,
  findings: readonly Finding[],
): Promise<void> {
  const kept = findings.slice(0, Math.max(0, mostKept - changed));
  if (kept.length === 0) return;
  await trx('replay_findings').insert(
    kept.map(({ subject, subjectId, name, differences }) => ({
      run_id: id,
      subject,
      subject_id: subjectId,
      name,
      differences: JSON.stringify(differences),
    })),
  );
}
