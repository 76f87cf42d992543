// What the machine of applications says, whichever way it is asked: writing, ruling and rechecking.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { alterations } from '../support/alterations';
import { people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';
import { until } from '../support/simulations';

let server: TestServer;
let clerk: Caller;

beforeAll(async () => {
  server = await startServer();
  clerk = await people(server)('clerk');
});
afterAll(() => server.stop());

const etag = (revision: number) => ({ 'If-Match': `"${revision}"` });
const inRound = async (round: string) =>
  (await clerk.get(`/api/console/applications?filter={"round":"${round}"}&range=[0,0]`)).body[0];
const inState = (id: string, status: string) =>
  server.database.query('update applications set status = $2 where document_id = $1', [id, status]);

describe('a case whose round is closed, or that the panel has', () => {
  it('is neither written, ruled on nor rechecked in a closed round, and cannot be moved out of it', async () => {
    const before = await inRound('2024');
    await inState(before.id, 'submitted');
    const [open] = (await clerk.get('/api/console/rounds?filter={"status":"open"}')).body;
    const path = `/api/console/applications/${before.id}`;
    const ruling = { clause: before.decidingClause ?? '3.1.2.3', outcome: 'met', note: '有档案为证' };

    const answers = [
      await clerk.put(path, { applicantName: '另一人' }, etag(before.revision)),
      await clerk.put(path, { round: open.id }, etag(before.revision)),
      await clerk.post(`${path}/acts/rule`, ruling, etag(before.revision)),
      await clerk.post(`${path}/acts/recheck`, {}),
    ];

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [409, 'application.round-closed']),
    );
  });

  it('is rechecked while the panel has it, though nobody can write it any more', async () => {
    const made = await inRound('2026');
    await inState(made.id, 'panel');
    const path = `/api/console/applications/${made.id}`;

    const written = await clerk.put(path, { applicantName: '另一人' }, etag(made.revision));
    const rechecked = await clerk.post(`${path}/acts/recheck`, {});

    expect([written.status, written.body.code]).toEqual([409, 'application.closed']);
    expect([rechecked.status, rechecked.body.status, rechecked.body.outcome]).toEqual([200, 'panel', made.outcome]);
    const [entry] = await server.database.query(
      'select act from audit_trail where subject_id = $1 order by id desc limit 1',
      [made.id],
    );
    expect(entry).toEqual({ act: 'recheck' });
  });
});

it('an act that has waited for its round decides by the round as it has become', async () => {
  const one = await inRound('2026');
  await inState(one.id, 'submitted');
  const closing = new Client({ connectionString: server.database.url });
  await closing.connect();
  await closing.query(`begin; update rounds set status = 'closed' where code = '2026'`);

  const rechecking = clerk.post(`/api/console/applications/${one.id}/acts/recheck`, {});
  await until(
    () =>
      server.database.query(
        `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ilike '%from rounds%for share%'`,
      ),
    (rows) => rows.length > 0,
  );
  await closing.query('commit');
  await closing.end();
  const { status, body } = await rechecking;
  await server.database.query(`update rounds set status = 'open' where code = '2026'`);

  expect([status, body.code]).toEqual([409, 'application.round-closed']);
});

it('one dossier that cannot be read does not keep the others from being rechecked', async () => {
  const altering = alterations(server.database);
  const [unreadable, other] = (
    await clerk.get('/api/console/applications?filter={"round":"2026","status":"submitted"}&range=[0,1]')
  ).body;
  await altering.alter(`update applications set dossier = '{}' where document_id = '${unreadable.id}';
    update applications set verdict = jsonb_set(verdict, '{route}', '"altered"') where document_id = '${other.id}'`);

  const started = await clerk.post('/api/console/applications/acts/recheck', { ids: [unreadable.id, other.id] });
  const run = await until(
    async () => (await clerk.get(`/api/console/runs/${started.body.run}`)).body,
    ({ state }) => state === 'done' || state === 'failed',
  );

  expect([run.state, run.done, run.changed]).toEqual(['done', 2, 1]);
  const [row] = await server.database.query<{ outcome: string }>(
    'select outcome from applications where document_id = $1',
    [unreadable.id],
  );
  expect(row?.outcome).toBe(unreadable.outcome);
});
