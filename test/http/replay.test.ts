// Every stored verdict is assessed again, by the command, by a run and on its own page.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PgBoss from 'pg-boss';
import { approved, revised, setYears } from '../support/editions';
import { people, type Caller } from '../support/http';
import { replay, untouched, verify as verifyAt } from '../support/replays';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let auditor: Caller;
let clerk: Caller;

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [auditor, clerk] = await Promise.all([as('auditor'), as('clerk')]);
});
afterAll(() => server.stop());

const verify = () => verifyAt(server.database.url);

describe('what nobody has altered', () => {
  it('repeats to the byte: the whole demo, by the command and by a run', async () => {
    const { code, findings, summary } = await verify();
    const { run } = await replay(auditor);

    expect([code, findings]).toEqual([0, []]);
    expect(summary).toMatchObject({ checked: 200, differing: 0 });
    expect(run).toMatchObject({ state: 'done', done: 200, total: 200, findings: 0, startedBy: 'auditor' });
  });

  it('repeats on its own page, with the edition, its hash and the day', async () => {
    const { id, number } = await untouched(server.database);

    const { status, body } = await clerk.get(`/api/console/applications/${id}/replay`);

    expect([status, body.differences, body.editionDifferences]).toEqual([200, [], []]);
    expect(body).toMatchObject({ number, edition: 1, asOf: expect.stringMatching(/^\d{4}-12-31$/) });
    expect(body.snapshotHash).toMatch(/^sha256:/);
  });

  it('still does after saves and rulings', async () => {
    const filter = JSON.stringify({ outcome: 'referred', status: 'submitted', round: '2026' });
    const [{ id }] = (await clerk.get(`/api/console/applications?filter=${filter}`)).body;
    const { body, headers } = await clerk.get(`/api/console/applications/${id}`);
    const referred = body.verdict.requirements
      .flatMap(({ findings }: { findings: { clause: string; outcome: string }[] }) => findings)
      .find(({ outcome }: { outcome: string }) => outcome === 'referred');
    const ruled = await clerk.post(
      `/api/console/applications/${id}/acts/rule`,
      { clause: referred.clause, outcome: 'met', note: '材料属实' },
      { 'If-Match': headers.get('ETag') ?? '' },
    );
    const saved = await clerk.put(
      `/api/console/applications/${id}`,
      { dossier: { ...ruled.body.dossier, attested: [] } },
      { 'If-Match': ruled.headers.get('ETag') ?? '' },
    );

    expect([ruled.status, saved.status]).toEqual([200, 200]);
    expect((await verify()).findings).toEqual([]);
  });
});

describe('an old decision', () => {
  it('is repeated by its own edition after a new one has taken effect and open cases were rechecked', async () => {
    const as = people(server);
    const [editor, approver] = await Promise.all([as('editor'), as('approver')]);
    const draft = await revised(editor);
    await setYears(editor, draft, 3);
    expect((await approved({ editor, approver }, draft)).status).toBe(200);
    let [recheck] = (await approver.get('/api/console/runs')).body;
    while (recheck.state === 'queued' || recheck.state === 'running') {
      await new Promise((resume) => setTimeout(resume, 100));
      [recheck] = (await approver.get('/api/console/runs')).body;
    }

    const { findings } = await verify();

    const editions = await server.database.query<{ edition: number }>(
      'select distinct edition from applications order by edition',
    );
    expect(editions.map(({ edition }) => edition)).toEqual([1, 2]);
    expect(recheck.changed).toBeGreaterThan(0);
    expect(findings).toEqual([]);
  });
});

describe('a replay', () => {
  it('is started by an auditor alone, one at a time, and can be ended', async () => {
    const first = await auditor.post('/api/console/replays');
    const second = await auditor.post('/api/console/replays');
    const byClerk = await clerk.post('/api/console/replays');
    const ended = await auditor.post(`/api/console/replays/${first.body.id}/acts/cancel`);

    expect([first.status, byClerk.status]).toEqual([201, 403]);
    expect([second.status, second.body.code]).toEqual([409, 'replay.running']);
    expect([200, 409]).toContain(ended.status);
  });

  it('is due every night at two in Beijing, for all servers together', async () => {
    const rows = await server.database.query(`select cron, timezone from jobs.schedule where name = 'nightly-replay'`);

    expect(rows).toEqual([{ cron: '0 2 * * *', timezone: 'Asia/Shanghai' }]);
  });

  it('runs once a night, though two servers are there to do it', async () => {
    const other = await startServer({ database: server.database });
    const boss = new PgBoss({
      connectionString: server.database.url,
      schema: 'jobs',
      supervise: false,
      schedule: false,
    });
    await boss.start();

    await boss.send('nightly-replay', {});

    let runs = [];
    do {
      await new Promise((resume) => setTimeout(resume, 200));
      runs = (await auditor.get('/api/console/replays')).body.filter(
        ({ startedByKind }: { startedByKind: string }) => startedByKind === 'system',
      );
    } while (runs[0]?.state !== 'done');
    await boss.stop({ graceful: false });
    await other.stop({ keep: true });
    expect(runs).toMatchObject([{ state: 'done', done: 200, findings: 0 }]);
  });
});

it('a command that finds no database says so, and ends with 2', async () => {
  expect((await verifyAt('postgresql://nobody@127.0.0.1:9/none')).code).toBe(2);
});
