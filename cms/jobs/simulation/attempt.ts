import type { Connection } from '../../act/transaction';
import { now } from '../../act/clock';

/** One running of a simulation. Every write names it, so that of two servers only the later one's count. */
export interface Attempt {
  readonly simulation: string;
  readonly number: number;
}

/** Takes a run that has not ended, whoever had it before; null where it has. What an earlier attempt stored goes. */
export async function takeAttempt(db: Connection, simulation: string): Promise<Attempt | null> {
  const [taken] = await db('simulations')
    .where({ id: simulation })
    .whereIn('state', ['queued', 'running'])
    .update({ state: 'running', done: 0, started_at: now(), attempt: db.raw('attempt + 1') })
    .returning('attempt');
  if (!taken) return null;
  await db('simulation_persons').where({ simulation_id: simulation }).del();
  return { simulation, number: taken.attempt };
}

/** Writes into the run, unless it has ended or another attempt has taken it; says whether it has been written. */
export async function writeAttempt(
  db: Connection,
  { simulation, number }: Attempt,
  values: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const rows = await db('simulations').where({ id: simulation, state: 'running', attempt: number }).update(values);
  return rows > 0;
}

/** Ends the run as failed, without the persons that were found so far. */
export async function failAttempt(db: Connection, attempt: Attempt, note: string): Promise<void> {
  const failed = await writeAttempt(db, attempt, { state: 'failed', note, finished_at: now() });
  if (failed) await db('simulation_persons').where({ simulation_id: attempt.simulation }).del();
}
