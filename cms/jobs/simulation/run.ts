import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { settings } from '../../../config/settings';
import {
  addCounts,
  countUnmoved,
  impactResult,
  noCounts,
  type ImpactResult,
  type Tally,
  type ThresholdResult,
} from '../../../shared/impact';
import { now } from '../../act/clock';
import type { Connection } from '../../act/transaction';
import { prepareTask, type Prepared } from './prepare-task';
import type { Counted } from './simulate';
import { inThreads } from './threads';

const progressEveryMs = 300;

/**
 * Runs a simulation from its beginning and keeps its result; no verdict is stored. Of several instances one does it: who
 * holds the lock, which goes with its connection when a process dies.
 */
export async function runSimulation(strapi: Core.Strapi, id: string): Promise<void> {
  const client = new Client({ connectionString: settings().database.url });
  // A connection lost while it only holds the lock is told as an event, which unheard would end the process.
  client.on('error', (problem) => strapi.log.warn(`simulation ${id}: ${problem.message}`));
  await client.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as mine',
      [`simulation ${id}`],
    );
    if (rows[0]?.mine === true) await simulate(strapi.db.connection, id);
  } finally {
    await client.end();
  }
}

async function simulate(db: Connection, id: string): Promise<void> {
  const begun = Date.now();
  const taken = await db('simulations')
    .where({ id })
    .whereIn('state', ['queued', 'running'])
    .update({ state: 'running', done: 0, started_at: now() });
  if (taken === 0) return;
  await db('simulation_persons').where({ simulation_id: id }).del();
  const prepared = await prepareTask(db, id);
  await db('simulations').where({ id }).update({ total: prepared.total });
  const unread = prepared.unmoved.reduce((sum, { n }) => sum + n, 0);
  const counted = await inThreads(prepared.task, prepared.range, progressInto(db, id, unread));
  const seconds = Math.round((Date.now() - begun) / 100) / 10;
  const result = resultOf(counted, { prepared, seconds });
  await db('simulations')
    .where({ id, state: 'running' })
    .update({ state: 'done', done: prepared.total, result: JSON.stringify(result), finished_at: now() });
}

/** Writes now and then how far it is; says whether to go on: a person may have cancelled, or the database be gone. */
function progressInto(db: Connection, id: string, begun: number): (done: number) => boolean {
  let done = begun;
  let written = Date.now();
  let goesOn = true;
  return (more) => {
    done += more;
    if (Date.now() - written >= progressEveryMs) {
      written = Date.now();
      const stillRunning = db('simulations').where({ id, state: 'running' }).update({ done });
      void stillRunning.then(
        (rows) => (goesOn = rows > 0),
        () => (goesOn = false),
      );
    }
    return goesOn;
  };
}

function resultOf(
  counted: readonly Counted[],
  { prepared, seconds }: { readonly prepared: Prepared; readonly seconds: number },
): ImpactResult | ThresholdResult {
  const parts = counted.flatMap((one) => (one.kind === 'threshold' ? [one.tallies] : []));
  if (prepared.threshold) {
    const { values, current } = prepared.threshold;
    const points = values.map((value, place) => ({ value, tally: sum(parts.map((tallies) => tallies[place])) }));
    return { current, points, seconds };
  }
  const total = noCounts();
  for (const many of prepared.unmoved) countUnmoved(total, many);
  for (const one of counted) if (one.kind === 'impact') addCounts(total, one.counts);
  return impactResult(total, { employers: prepared.employers, seconds });
}

function sum(parts: readonly (Tally | undefined)[]): Tally {
  const of = (outcome: keyof Tally) => parts.reduce((n, part) => n + (part?.[outcome] ?? 0), 0);
  return {
    eligible: of('eligible'),
    referred: of('referred'),
    ineligible: of('ineligible'),
    unassessable: of('unassessable'),
  };
}
