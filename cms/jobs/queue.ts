import type { Core } from '@strapi/strapi';
import PgBoss from 'pg-boss';
import { settings } from '../../config/settings';
import { now } from '../act/clock';
import { extractFacts } from './extract-facts';
import { runRecheck } from './recheck';
import { runReplay } from './replay/run';
import { runSimulation } from './simulation/run';

const recheck = 'recheck';
const simulation = 'simulation';
const replay = 'replay';
const facts = 'facts';
let boss: PgBoss | undefined;

/** Starts the queue and its worker, and takes up the runs that an earlier process left unfinished. */
export async function startQueue(strapi: Core.Strapi): Promise<void> {
  boss = new PgBoss({ connectionString: settings().database.url, schema: 'jobs', max: 4 });
  boss.on('error', (error) => strapi.log.error(`job queue: ${error.message}`));
  await boss.start();
  await startWorker(strapi, boss, {
    queue: recheck,
    table: 'recheck_runs',
    kinds: ['edition', 'selection'],
    run: failing('recheck_runs', runRecheck),
  });
  await startWorker(strapi, boss, { queue: simulation, table: 'simulations', kinds: null, run: simulate });
  await startWorker(strapi, boss, {
    queue: replay,
    table: 'recheck_runs',
    kinds: ['replay'],
    run: failing('recheck_runs', runReplay),
  });
  await extractInBackground(strapi, boss);
}

/** At each start: nothing is left to do where every save has stored its facts in today's format. */
async function extractInBackground(strapi: Core.Strapi, queues: PgBoss): Promise<void> {
  await queues.createQueue(facts, { name: facts, retryLimit: 0, expireInSeconds: 3600 });
  await queues.work(
    facts,
    logged(strapi, facts, () => extractFacts(strapi)),
  );
  await queues.send(facts, {});
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

/** Puts a replay into the queue: one of its own, so that a recheck never waits for it. */
export async function enqueueReplay(runId: string): Promise<void> {
  await boss?.send(replay, { runId });
}

/** Does something at a time of every day in Beijing, in one of the servers of this database. */
export async function everyDay(strapi: Core.Strapi, { queue, cron, work }: Daily): Promise<void> {
  if (!boss) throw new Error('the queue has not been started');
  await boss.createQueue(queue, { name: queue, retryLimit: 0, expireInSeconds: 60 });
  await boss.schedule(queue, cron, {}, { tz: 'Asia/Shanghai' });
  await boss.work(queue, logged(strapi, queue, work));
}

interface Daily {
  readonly queue: string;
  readonly cron: string;
  readonly work: () => Promise<void>;
}

/** The queue keeps an error with its job, where nobody looks: the log says it. */
function logged<Job>(strapi: Core.Strapi, queue: string, work: (jobs: Job) => Promise<void>) {
  return async (jobs: Job): Promise<void> => {
    try {
      await work(jobs);
    } catch (error) {
      strapi.log.error(`job ${queue}: ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  };
}

type Run = (strapi: Core.Strapi, id: string) => Promise<void>;

interface Runs {
  readonly queue: string;
  readonly table: string;
  /** The kinds of run in the table that this queue is for; null for all of them. */
  readonly kinds: readonly string[] | null;
  readonly run: Run;
}

async function startWorker(strapi: Core.Strapi, queues: PgBoss, runs: Runs): Promise<void> {
  const { queue, table, kinds, run } = runs;
  await queues.createQueue(queue, { name: queue, retryLimit: 0, expireInSeconds: 3600 });
  const take = async ([job]: PgBoss.Job<{ runId: string }>[]): Promise<void> => {
    if (job) await run(strapi, job.data.runId);
  };
  await queues.work<{ runId: string }>(queue, { pollingIntervalSeconds: 0.5 }, logged(strapi, queue, take));
  const query = strapi.db.connection(table).select('id').whereIn('state', ['queued', 'running']);
  const unfinished = await (kinds === null ? query : query.whereIn('kind', [...kinds]));
  for (const { id } of unfinished) await queues.send(queue, { runId: id });
}

/** A simulation says itself that it failed, as it alone knows whether it still is its own to end. */
async function simulate(strapi: Core.Strapi, id: string): Promise<void> {
  if ((await runSimulation(strapi, id)) === 'lost') await enqueueSimulation(id);
}

function failing(table: string, run: Run): Run {
  return async (strapi, id) => {
    try {
      await run(strapi, id);
    } catch (error) {
      const note = error instanceof Error ? error.message : String(error);
      // A run that a person has cancelled stays so, whatever it ended with.
      const unended = strapi.db.connection(table).where({ id }).whereIn('state', ['queued', 'running']);
      await unended.update({ state: 'failed', note, finished_at: now() });
      throw error;
    }
  };
}
