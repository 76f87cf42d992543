import type { Core } from '@strapi/strapi';
import PgBoss from 'pg-boss';
import { settings } from '../../config/settings';
import { runRecheck } from './recheck';

const recheck = 'recheck';
let boss: PgBoss | undefined;

/** Starts the queue and its worker, and takes up the runs that an earlier process left unfinished. */
export async function startQueue(strapi: Core.Strapi): Promise<void> {
  boss = new PgBoss({ connectionString: settings().database.url, schema: 'jobs', max: 4 });
  boss.on('error', (error) => strapi.log.error(`job queue: ${error.message}`));
  await boss.start();
  await boss.createQueue(recheck, { name: recheck, retryLimit: 0, expireInSeconds: 3600 });
  await boss.work<{ runId: string }>(recheck, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
    if (job) await runOrFail(strapi, job.data.runId);
  });
  const unfinished = await strapi.db.connection('recheck_runs').select('id').whereIn('state', ['queued', 'running']);
  for (const { id } of unfinished) await enqueueRecheck(id);
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

async function runOrFail(strapi: Core.Strapi, runId: string): Promise<void> {
  try {
    await runRecheck(strapi, runId);
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error);
    await strapi.db
      .connection('recheck_runs')
      .where({ id: runId })
      .update({ state: 'failed', note, finished_at: new Date() });
    throw error;
  }
}
