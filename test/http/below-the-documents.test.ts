// Code of the house that forgets the acts and writes with db.query meets the same validator, and bulk calls meet a wall.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { createDatabase, type TestDatabase } from '../support/postgres';
import { setup } from '../support/setup';

let database: TestDatabase;
let criterion: number;
let application: number;

beforeAll(async () => {
  database = await createDatabase();
  criterion = await idOf(`select id from criteria where code = '3.1.2.3'`);
  application = await idOf('select min(id) as id from applications');
});
afterAll(() => database.drop());

async function idOf(sql: string): Promise<number> {
  const [row] = await database.query<{ id: number }>(sql);
  return row?.id ?? 0;
}

type Attempt = [uid: string, method: string, params: object];

async function inside(attempts: Attempt[]): Promise<({ code: string; path?: string }[] | null)[]> {
  const script = resolve(__dirname, '../support/inside.mjs');
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, TZ: 'UTC', ...setup().environment, DATABASE_URL: database.url };
  const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(attempts)], {
    env,
    cwd: resolve(__dirname, '../..'),
  });
  return JSON.parse(stdout.split('@@').at(-1) ?? '[]');
}

it('refuses a bad threshold, a forged verdict and every bulk write, and stores nothing', async () => {
  const fingerprint = () =>
    database.query(
      `select (select md5(string_agg(c::text, '' order by id)) from criteria c) c, (select md5(string_agg(a::text, '' order by id)) from applications a) a`,
    );
  const before = await fingerprint();
  const rule = { kind: 'qualification', clocks: [{ since: 'career', years: 51, counts: 'profession' }] };
  const criteria = 'api::policy.criterion';
  const applications = 'api::application.application';

  const answers = await inside([
    [criteria, 'update', { where: { id: criterion }, data: { rule } }],
    [criteria, 'create', { data: { code: '9.9', text: '试', order: 1, rule } }],
    [applications, 'update', { where: { id: application }, data: { verdict: { outcome: 'eligible' } } }],
    [applications, 'update', { where: { id: application }, data: { applicantName: '某' } }],
    [applications, 'delete', { where: { id: application } }],
    [criteria, 'createMany', { data: [{ code: '9.9', text: '试', order: 1, rule }] }],
    [criteria, 'updateMany', { where: {}, data: { order: 1 } }],
    [applications, 'deleteMany', { where: {} }],
  ]);

  expect(answers.map((refusals) => refusals?.[0]?.code)).toEqual([
    'value.above-maximum',
    'value.above-maximum',
    'field.not-writable',
    'write.outside-act',
    'write.outside-act',
    'record.bulk-refused',
    'record.bulk-refused',
    'record.bulk-refused',
  ]);
  expect(await fingerprint()).toEqual(before);
});
