import type { Core } from '@strapi/strapi';
import PgBoss from 'pg-boss';
import { settings } from '../../config/settings';
import { now } from '../act/clock';
import { runRecheck } from './recheck';
import { runSimulation } from './simulation/run';

const recheck = 'recheck';
const simulation = 'simulation';
let boss: PgBoss | undefined;

/** Starts the queue and its worker, and takes up the runs that an earlier process left unfinished. */
export async function startQueue(strapi: Core.Strapi): Promise<void> {
  boss = new PgBoss({ connectionString: settings().database.url, schema: 'jobs', max: 4 });
  boss.on('error', (error) => strapi.log.error(`job queue: ${error.message}`));
  await boss.start();
  await startWorker(strapi, boss, { queue: recheck, table: 'recheck_runs', run: runRecheck });
  await startWorker(strapi, boss, { queue: simulation, table: 'simulations', run: runSimulation });
}

/** Ends the workers after the batch at hand. */
export async function stopQueue(): Promise<void> {
  await boss?.stop({ graceful: true, wait: true, timeout: 5_000 });
  boss = undefined;
}

/** Puts a run into the queue, after the act that made it; one that a crash keeps out of it is found at the next start. */
export async function enqueueRecheck(runId: string): Promise<void> {
  await boss?.send(recheck, { runId });
}

/** Puts a simulation into the queue, after the act that entered it. */
export async function enqueueSimulation(runId: string): Promise<void> {
  await boss?.send(simulation, { runId });
}

interface Runs {
  readonly queue: string;
  readonly table: string;
  readonly run: (strapi: Core.Strapi, id: string) => Promise<void>;
}

async function startWorker(strapi: Core.Strapi, queues: PgBoss, runs: Runs): Promise<void> {
  const { queue, table } = runs;
  await queues.createQueue(queue, { name: queue, retryLimit: 0, expireInSeconds: 3600 });
  await queues.work<{ runId: string }>(queue, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
    if (job) await runOrFail(strapi, runs, job.data.runId);
  });
  const unfinished = await strapi.db.connection(table).select('id').whereIn('state', ['queued', 'running']);
  for (const { id } of unfinished) await queues.send(queue, { runId: id });
}

async function runOrFail(strapi: Core.Strapi, { table, run }: Runs, id: string): Promise<void> {
  try {
    await run(strapi, id);
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error);
    await strapi.db.connection(table).where({ id }).update({ state: 'failed', note, finished_at: now() });
    throw error;
  }
}
