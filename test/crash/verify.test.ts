// npm run verify on the database that npm start has made: while the server runs, and when it has been stopped.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort, npmRun, npmStart, type Start } from '../support/npm-start';

// Some processes start one after the other.
jest.setTimeout(180_000);

let folder: string;
let running: Start | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhiping-verify-'));
  const port = await freePort();
  running = npmStart({ DATA_FOLDER: folder, PORT: String(port), DEMO: 'true', DEMO_APPLICATIONS: '20' });
  await running.says('Ctrl-C');
}, 180_000);
afterAll(async () => {
  running?.child.kill('SIGTERM');
  await running?.ended();
  rmSync(folder, { recursive: true, force: true });
});

async function verify(data = folder): Promise<{ code: number | null; said: string }> {
  const run = npmRun(['verify'], { DATA_FOLDER: data });
  return { code: await run.ended(), said: run.output() };
}

const databaseRuns = (): boolean => existsSync(join(folder, 'postgres/data/postmaster.pid'));

/** By the database's owner, whose password stands beside the data. */
async function query(sql: string): Promise<void> {
  const { user, password, port } = JSON.parse(readFileSync(join(folder, 'cluster.json'), 'utf8'));
  const client = new Client({ connectionString: `postgresql://${user}:${password}@127.0.0.1:${port}/zhiping` });
  await client.connect();
  await client.query(sql);
  await client.end();
}

test('0 while the server runs, which goes on running', async () => {
  const { code, said } = await verify();

  expect([code, said]).toEqual([0, expect.stringContaining('已核验结论 20 份')]);
  expect(said).toContain('all of them repeat to the byte\n');
  expect([running?.child.exitCode, databaseRuns()]).toEqual([null, true]);
});

test('1 with what differs, and still when the server has been stopped; the database is stopped again', async () => {
  await query(`update applications set applicant_name = '另一人' where id = (select min(id) from applications)`);

  const whileRunning = await verify();
  running?.child.kill('SIGTERM');
  await running?.ended();
  const stopped = await verify();

  expect([whileRunning.code, stopped.code]).toEqual([1, 1]);
  for (const { said } of [whileRunning, stopped]) expect(said).toContain('told-otherwise');
  expect(databaseRuns()).toBe(false);
});

test('2 where there is no database', async () => {
  const { code, said } = await verify(join(folder, 'nothing-here'));

  expect([code, said]).toEqual([2, expect.stringContaining('npm start')]);
});
