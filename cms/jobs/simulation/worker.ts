// A thread of a simulation: takes stretches of applications, assesses them, and gives its counts when there are no more.
import { existsSync, readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';
import { Client } from 'pg';
import { parentPort, workerData } from 'node:worker_threads';
import type { Summary } from '../../../shared/assessment';
import { readRows } from './read-rows';
import { prepare, type Counted, type Touched } from './simulate';
import type { Stretch, Task } from './task';

/** To the coordinator: so many applications done, or everything counted. */
export type Told = { readonly done: number } | { readonly counted: Counted };
/** From the coordinator: the next stretch, or that there is none. */
export type Asked = Stretch | 'finish';

const task: Task = workerData;
giveWay();
const simulation = prepare(task.work);
const client = new Client({ connectionString: task.databaseUrl });
const ready = client.connect();

parentPort?.on('message', (asked: Asked) => {
  void (asked === 'finish' ? finish() : work(asked));
});

async function work(stretch: Stretch): Promise<void> {
  await ready;
  const rows = await readRows(client, stretch, task);
  await storeTouched(simulation.take(rows));
  tell({ done: rows.length });
}

async function finish(): Promise<void> {
  await client.end();
  tell({ counted: simulation.counted() });
  parentPort?.close();
}

/** Requests come first: on Linux, where threads have priorities of their own, this one takes a lower one. */
function giveWay(): void {
  const thread = '/proc/thread-self';
  if (!existsSync(thread)) return;
  setPriority(Number(basename(readlinkSync(thread))), constants.priority.PRIORITY_LOW);
}

function tell(told: Told): void {
  parentPort?.postMessage(told);
}

const columns = `before_outcome, before_route, before_clause, before_from, after_outcome, after_route, after_clause, after_from`;

/** Nothing for a run that has ended or that another attempt has taken: the lock holds off both until this is stored. */
async function storeTouched(touched: readonly Touched[]): Promise<void> {
  if (touched.length === 0) return;
  const { simulation, number } = task.attempt;
  const before = touched.map((one) => one.before);
  const after = touched.map((one) => one.after);
  await client.query(
    `with mine as (select id from simulations where id = $1 and attempt = $2 and state = 'running' for share)
     insert into simulation_persons (simulation_id, application_id, ${columns})
     select mine.id, t.* from mine, unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::date[], $8::text[], $9::text[], $10::text[], $11::date[]) t`,
    [simulation, number, touched.map(({ id }) => id), ...lists(before), ...lists(after)],
  );
}

function lists(summaries: readonly (Summary | null)[]): (string | null)[][] {
  return [
    summaries.map((one) => one?.outcome ?? 'unassessable'),
    summaries.map((one) => one?.route ?? null),
    summaries.map((one) => one?.decidingClause ?? null),
    summaries.map((one) => one?.eligibleFrom ?? null),
  ];
}
