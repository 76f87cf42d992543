import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { settings } from '../../../config/settings';
import { now } from '../../act/clock';
import { dropOldPersons } from '../../api/simulation/queries/kept-persons';
import { failAttempt, takeAttempt, writeAttempt, type Attempt } from './attempt';
import { prepareTask } from './prepare-task';
import { resultOf } from './result-of';
import { inThreads } from './threads';

const progressEveryMs = 300;

/** `lost`: the lock went while it ran, and somebody has to take it up again. */
export type Ended = 'over' | 'lost';

interface Running {
  readonly strapi: Core.Strapi;
  readonly attempt: Attempt;
  /** Aborted when the lock is lost. */
  readonly lock: AbortSignal;
}

/**
 * Runs a simulation from its beginning and keeps its result; no verdict is stored. Of several instances one does it: who
 * holds the lock, which goes with its connection. Who has lost it stops, and what it may still write is refused by the
 * number of its attempt.
 */
export async function runSimulation(strapi: Core.Strapi, id: string): Promise<Ended> {
  const lost = new AbortController();
  const client = new Client({ connectionString: settings().database.url, keepAlive: true });
  // A connection lost while it only holds the lock is told as an event, which unheard would end the process.
  client.on('error', (problem) => {
    strapi.log.warn(`simulation ${id}: ${problem.message}`);
    lost.abort();
  });
  await client.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as mine',
      [`simulation ${id}`],
    );
    const attempt = rows[0]?.mine === true ? await takeAttempt(strapi.db.connection, id) : null;
    return attempt === null ? 'over' : await toItsEnd({ strapi, attempt, lock: lost.signal });
  } finally {
    await client.end();
  }
}

async function toItsEnd(running: Running): Promise<Ended> {
  const { strapi, attempt, lock } = running;
  try {
    await simulate(running);
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error);
    strapi.log.error(`simulation ${attempt.simulation}: ${note}`);
    if (!lock.aborted) await failAttempt(strapi.db.connection, attempt, note);
  }
  return lock.aborted ? 'lost' : 'over';
}

async function simulate({ strapi, attempt, lock }: Running): Promise<void> {
  const db = strapi.db.connection;
  const begun = Date.now();
  // What is counted at once and what the threads read has to be of one moment: else somebody rechecked in between would be
  // counted twice, or not at all.
  const { prepared, exhausted, counted } = await db.transaction(
    async (snapshot) => {
      const prepared = await prepareTask({ db, snapshot }, attempt);
      await writeAttempt(db, attempt, { total: prepared.total });
      const unread = prepared.unmoved.reduce((sum, { n }) => sum + n, 0);
      const progress = progressInto({ strapi, attempt, lock }, unread);
      return { prepared, ...(await inThreads(prepared.task, prepared.range, progress)) };
    },
    { isolationLevel: 'repeatable read', readOnly: true },
  );
  // What was stopped on its way, cancelled or taken by another, has counted a part, which is no result.
  if (!exhausted || lock.aborted) return;
  const seconds = Math.round((Date.now() - begun) / 100) / 10;
  const result = JSON.stringify(resultOf(counted, { prepared, seconds }));
  await writeAttempt(db, attempt, { state: 'done', done: prepared.total, result, finished_at: now() });
  await dropOldPersons(db, attempt.simulation);
}

/** Writes now and then how far it is; says whether to go on. A write that fails says nothing: the next one may not. */
function progressInto({ strapi, attempt, lock }: Running, begun: number): (done: number) => boolean {
  let done = begun;
  let written = Date.now();
  let ours = true;
  return (more) => {
    done += more;
    if (Date.now() - written >= progressEveryMs) {
      written = Date.now();
      writeAttempt(strapi.db.connection, attempt, { done }).then(
        (still) => (ours &&= still),
        (problem: unknown) => strapi.log.warn(`simulation ${attempt.simulation}: ${String(problem)}`),
      );
    }
    return ours && !lock.aborted;
  };
}
