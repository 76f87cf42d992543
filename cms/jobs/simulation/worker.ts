// A thread of a simulation: takes stretches of applications, assesses them, and gives its counts when there are no more.
import { existsSync, readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';
import { Client } from 'pg';
import { parentPort, workerData } from 'node:worker_threads';
import { outcomeOf } from '../../../shared/impact';
import { eachRow } from './read-rows';
import { prepare, type Counted, type Touched } from './simulate';
import type { Stretch, Task } from './task';

/** To the coordinator: so many applications done, or everything counted. */
export type Told = { readonly done: number } | { readonly counted: Counted };
/** From the coordinator: the next stretch, or that there is none. */
export type Asked = Stretch | 'finish';

const task: Task = workerData;
giveWay();
const simulation = prepare(task.work);
const connection = () =>
  new Client({ connectionString: task.databaseUrl, application_name: 'zhiping simulation thread' });
// What is read is of the moment in which the run began, and what is written has to see whether it still is the run's own.
const [reader, writer] = [connection(), connection()];
const ready = connect();

parentPort?.on('message', (asked: Asked) => {
  void (asked === 'finish' ? finish() : work(asked));
});

async function connect(): Promise<void> {
  await Promise.all([reader.connect(), writer.connect()]);
  await reader.query('begin isolation level repeatable read read only');
  await reader.query(`set transaction snapshot ${reader.escapeLiteral(task.snapshot)}`);
}

async function work(stretch: Stretch): Promise<void> {
  await ready;
  const touched: Touched[] = [];
  let done = 0;
  await eachRow(reader, { ...task, stretch }, (row) => {
    const one = simulation.take(row);
    if (one) touched.push(one);
    done += 1;
  });
  await storeTouched(touched);
  tell({ done });
}

async function finish(): Promise<void> {
  await Promise.all([reader.end(), writer.end()]);
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

const sides = ['before', 'after'] as const;
/** The columns of `simulation_persons` beside the run, each with its type and what it holds. */
const columns: readonly (readonly [name: string, type: string, value: (one: Touched) => string | number | null])[] = [
  ['application_id', 'int', ({ id }) => id],
  ['number', 'text', ({ number }) => number],
  ['level', 'text', ({ level }) => level],
  ['direction', 'text', ({ direction }) => direction],
  ['employer_code', 'text', ({ employer }) => employer],
  ...sides.flatMap(
    (side) =>
      [
        [`${side}_outcome`, 'text', (one: Touched) => outcomeOf(one[side])],
        [`${side}_route`, 'text', (one: Touched) => one[side]?.route ?? null],
        [`${side}_clause`, 'text', (one: Touched) => one[side]?.decidingClause ?? null],
        [`${side}_from`, 'date', (one: Touched) => one[side]?.eligibleFrom ?? null],
      ] as const,
  ),
];
const insertion = `
  with mine as (select id from simulations where id = $1 and attempt = $2 and state = 'running' for share)
  insert into simulation_persons (simulation_id, ${columns.map(([name]) => name).join(', ')})
  select mine.id, t.* from mine, unnest(${columns.map(([, type], place) => `$${place + 3}::${type}[]`).join(', ')}) t`;

/** Nothing for a run that has ended or that another attempt has taken: the lock holds off both until this is stored. */
async function storeTouched(touched: readonly Touched[]): Promise<void> {
  if (touched.length === 0) return;
  const { simulation, number } = task.attempt;
  await writer.query(insertion, [simulation, number, ...columns.map(([, , value]) => touched.map(value))]);
}
