import { readFileSync } from 'node:fs';
import pg from 'pg';
import { whole } from './assess.mjs';
import { ms, percentile, timesOf, withServer } from './served.mjs';

const sizes = (process.env.BENCH_SIMULATE ?? '10000,100000,1000000').split(',').map(Number);
const grid = '/api/console/applications?filter={"outcome":"referred"}&range=[0,24]&sort=["updatedAt","DESC"]';

/**
 * From the request to the result, over all applications, compared with their stored verdicts: with two thresholds changed,
 * where the levels that they do not bear on are counted and not read; and with an option changed that bears on every
 * level, so that each application is read and assessed. Meanwhile clerks ask for the grid. The baseline reads the same facts
 * with one connection and parses them.
 */
export async function* simulateRun(root) {
  for (const size of sizes) yield* await withServer(root, size, (served) => simulated(served, size));
}

async function simulated(served, size) {
  const client = new pg.Client({ connectionString: served.database });
  await client.connect();
  try {
    return await simulatedBy(client, served, size);
  } finally {
    await client.end();
  }
}

async function simulatedBy(client, { as, pid }, size) {
  const [editor, clerk] = [await as('editor'), await as('clerk')];
  await client.query('vacuum analyze applications, application_facts');
  const draft = await changedDraft(editor);
  await timesOf(50, () => clerk(grid));
  const quiet = [];
  for (let n = 0; n < 100; n += 1) quiet.push(...(await asked(clerk)));
  const plain = await plainRead(client);
  const two = await finish(editor, clerk, draft);
  const threshold = await explore(editor, clerk, draft);
  await changeMonths(editor, draft);
  const every = await finish(editor, clerk, draft);
  return [
    `${whole(size)} applications, plain read and parse of their facts ${plain.toFixed(1)} s; grid p50 ${ms(percentile(quiet, 0.5))}, p95 ${ms(percentile(quiet, 0.95))}`,
    `  two thresholds: ${told(two, { size, plain, quiet })}`,
    `  every level: ${told(every, { size, plain, quiet })}`,
    `  threshold explorer, 9 values: ${threshold.seconds.toFixed(1)} s over ${whole(threshold.total)} applications`,
    `  most memory of server and threads ${Math.round(peakMemory(pid) / 1024)} MB`,
  ];
}

function told({ seconds, result, times }, { size, plain, quiet }) {
  const busy = percentile(times, 0.95);
  return `${seconds.toFixed(1)} s (${whole(size / seconds)} a second), ratio ${(seconds / plain).toFixed(2)}, ${result.touched} touched; grid meanwhile p50 ${ms(percentile(times, 0.5))}, p95 ${ms(busy)}: ratio ${(busy / percentile(quiet, 0.95)).toFixed(2)}`;
}

/** A draft with 3.1.2.3 at 4 years in place of 5, and 2.3 at 3 outputs in place of 2. */
async function changedDraft(editor) {
  const [{ id }] = (await editor('/api/console/policies?filter={"specialty":"government-services"}')).body;
  const revise = { method: 'POST', body: { changeNote: 'bench' } };
  const draft = (await editor(`/api/console/policies/${id}/acts/revise`, revise)).body.id;
  const { ids, content } = (await editor(`/api/console/policies/${draft}/content`)).body;
  const { rule } = content.requirements.flatMap(({ criteria }) => criteria).find(({ code }) => code === '3.1.2.3');
  const clocks = [{ ...rule.clocks[0], years: 4 }];
  const headers = { 'If-Match': '"1"' };
  await editor(`/api/console/criteria/${ids.criteria['3.1.2.3']}`, {
    method: 'PUT',
    headers,
    body: { rule: { ...rule, clocks } },
  });
  await editor(`/api/console/requirements/${ids.requirements['2.3']}`, {
    method: 'PUT',
    headers,
    body: { minimum: 3 },
  });
  return { id: draft };
}

/** How many days make a month of a rest: an option, which every level's clocks are counted by. */
async function changeMonths(editor, { id }) {
  const { content, revision } = (await editor(`/api/console/policies/${id}/content`)).body;
  const body = { options: { ...content.options, monthDays: content.options.monthDays - 1 } };
  const answer = await editor(`/api/console/policies/${id}`, {
    method: 'PUT',
    headers: { 'If-Match': `"${revision}"` },
    body,
  });
  if (answer.status !== 200) throw new Error(`the option is refused: ${JSON.stringify(answer.body)}`);
}

async function finish(editor, clerk, { id }) {
  return watched(editor, clerk, { kind: 'impact', edition: id, scope: {} });
}

async function explore(editor, clerk, { id }) {
  const path = 'requirements[3.1.2].criteria[3.1.2.3].rule.clocks[0].years';
  return watched(editor, clerk, {
    kind: 'threshold',
    edition: id,
    path,
    values: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    scope: {},
  });
}

/** Runs it, with clerks at work all the while. */
async function watched(editor, clerk, request) {
  const before = performance.now();
  const { id } = (await editor('/api/console/simulations', { method: 'POST', body: request })).body;
  const times = [];
  let run = await state(editor, id);
  while (run.state === 'queued' || run.state === 'running') {
    times.push(...(await asked(clerk)));
    run = await state(editor, id);
  }
  if (run.state !== 'done') throw new Error(`the simulation ${run.state}: ${run.note}`);
  return { seconds: (performance.now() - before) / 1000, times, result: run.result, total: run.total };
}

/** The grid once, and a pause: some twenty times a second, as a dozen clerks would ask. */
async function asked(clerk) {
  const times = await timesOf(1, () => clerk(grid));
  await new Promise((resume) => setTimeout(resume, 50));
  return times;
}

async function state(editor, id) {
  return (await editor(`/api/console/simulations/${id}`)).body;
}

async function plainRead(client) {
  const before = performance.now();
  await client.query('begin');
  await client.query('declare facts no scroll cursor for select facts from application_facts order by application_id');
  let rows = [];
  let read = 0;
  do {
    ({ rows } = await client.query('fetch 5000 from facts'));
    for (const { facts } of rows) read += JSON.parse(facts).length;
  } while (rows.length > 0);
  await client.query('commit');
  if (read === 0) throw new Error('no facts were read');
  return (performance.now() - before) / 1000;
}

/** The most memory that the server's process has held, in kB; 0 where the system does not say. */
function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
