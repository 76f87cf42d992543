// The trail's list: whose entries a role sees, and that PostgreSQL reads no more of them than it shows.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import knex from 'knex';
import { trailPage } from '../../cms/api/console/queries/trail';
import { people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let auditor: Caller;
let clerk: Caller;

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [auditor, clerk] = await Promise.all([as('auditor'), as('clerk')]);
  // On some hundred rows reading them all is the cheaper plan; what is asked is whether there is another.
  const name = new URL(server.database.url).pathname.slice(1);
  for (const way of ['enable_seqscan', 'enable_sort', 'enable_bitmapscan'])
    await server.database.query(`alter database "${name}" set ${way} = off`);
});
afterAll(() => server.stop());

it.each([
  [{}, {}, 'audit_trail_pkey'],
  [{}, { subject: 'policies' }, 'audit_trail_kind_idx'],
  [{ subject: ['policies'] }, { actorName: 'editor' }, 'audit_trail_kind_idx'],
  [{ subject: ['applications'] }, { act: 'rule' }, 'Index Scan'],
  [{ subject: ['applications'] }, { actorName: 'clerk', act: ['rule', 'recheck'] }, 'Index Scan'],
])('of %j asked for %j it reads %s in order and sorts nothing', async (seen, filter, index) => {
  const { sql, bindings } = trailPage(knex({ client: 'pg' }), { seen, filter, offset: 0, limit: 25 })
    .toSQL()
    .toNative();

  const plan = await server.database.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, bindings);

  const words = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(words).toContain(index);
  expect(words).not.toContain('Sort');
});

it('shows everybody the entries of their matrix, newest first, with their number', async () => {
  const answer = await auditor.get('/api/console/trail?filter={"subject":"policies"}&range=[0,1]');
  const [all] = await server.database.query<{ n: number }>(
    `select count(*)::int as n from audit_trail where subject = 'policies'`,
  );
  const unseen = await clerk.get('/api/console/trail?filter={"subject":"policies"}');
  const unknown = await auditor.get('/api/console/trail?filter={"before":"x"}');

  const ids = answer.body.map(({ id }: { id: string }) => Number(id));
  expect(ids).toEqual([...ids].sort((a, b) => b - a));
  expect(answer.headers.get('content-range')).toBe(`trail 0-1/${all?.n}`);
  expect(unseen.body).toEqual([]);
  expect([unknown.status, unknown.body.code]).toEqual([400, 'query.unknown-filter']);
});
