// What becomes of a simulation that somebody stops, whose server or database fails, or whose editions change meanwhile.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { putYears, revised } from '../support/editions';
import { people, type Caller } from '../support/http';
import * as simulations from '../support/simulations';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let editor: Caller;
let first: string;
let draft: string;

const unmoved = { edition: false, against: false, applications: 0 };

beforeAll(async () => {
  server = await startServer();
  editor = await people(server)('editor');
  [{ id: first }] = (await editor.get('/api/console/policies?filter={"specialty":"government-services"}')).body;
  draft = await revised(editor);
  await putYears(editor, draft, 4);
});
afterAll(() => server.stop());

const read = async (id: string) => (await editor.get(`/api/console/simulations/${id}`)).body;
const start = (more: object = {}) => simulations.started(editor, draft, more);
const done = (id: string) => simulations.done(editor, id);

/** Runs while a simulation stands still, as its threads wait for the facts; then cuts the threads' connections, or lets them go on. */
async function standingStill(
  id: () => Promise<string>,
  meanwhile: (id: string) => Promise<void>,
  then: 'cut' | 'go on' = 'cut',
): Promise<void> {
  const holder = new Client({ connectionString: server.database.url });
  await holder.connect();
  try {
    await holder.query('begin; lock table application_facts in access exclusive mode');
    const run = await id();
    const waiting = `select l.pid from pg_locks l join pg_stat_activity a on a.pid = l.pid
      where not l.granted and l.relation = 'application_facts'::regclass and a.application_name like '%simulation thread'`;
    await simulations.until(
      () => server.database.query(waiting),
      (rows) => rows.length > 0,
    );
    await meanwhile(run);
    if (then === 'cut') await server.database.query(`select pg_terminate_backend(pid) from (${waiting}) w`);
  } finally {
    await holder.end();
  }
}

describe('a simulation', () => {
  it('counts everybody once, by the day on which it began, whatever is saved or rechecked while it runs', async () => {
    const before = await done(await start());
    let id = '';
    await standingStill(
      start,
      async (run) => {
        id = run;
        await server.database.query(`update rounds set cut_off_on = cut_off_on + interval '14 months'`);
      },
      'go on',
    );

    const { result } = await done(id);
    await server.database.query(`update rounds set cut_off_on = cut_off_on - interval '14 months'`);

    expect({ ...result, seconds: 0 }).toEqual({ ...before.result, seconds: 0 });
  });

  it('fails with its connection to the database, and the server goes on', async () => {
    let failed = '';
    await standingStill(start, (id) => Promise.resolve(void (failed = id)));

    const run = await simulations.until(
      () => read(failed),
      ({ state }) => state !== 'running',
    );

    expect(run.state).toBe('failed');
    expect((await done(await start())).total).toBe(200);
  });

  it('stays cancelled, whatever its threads end with, and its persons are not to be seen', async () => {
    let cancelled = '';
    await standingStill(start, async (id) => {
      cancelled = id;
      expect((await editor.post(`/api/console/simulations/${id}/acts/cancel`, {})).status).toBe(200);
    });
    await done(await start());

    expect((await read(cancelled)).state).toBe('cancelled');
    const { status, body } = await editor.get(`/api/console/simulations/${cancelled}/export?format=csv`);
    expect([status, body.code]).toEqual([409, 'simulation.unfinished']);
    const persons = await editor.get(`/api/console/simulations/${cancelled}/persons`);
    expect([persons.status, persons.body.code]).toEqual([409, 'simulation.unfinished']);
  });

  it('goes over everybody though no word of its progress can be written', async () => {
    await server.database.query(`
      delete from application_facts where application_id > 100;
      update applications set id = id + 200000 where id > 100;
      create function no_progress() returns trigger language plpgsql as $$
        begin raise exception 'the disk is full'; end $$;
      create trigger no_progress before update on simulations for each row
        when (new.state = 'running' and new.done > old.done) execute function no_progress()`);
    let id = '';
    const aWhile = new Promise((resume) => setTimeout(resume, 400));
    await standingStill(start, async (begun) => void (await aWhile, (id = begun)), 'go on');

    const { result, ...run } = await done(id);

    await server.database.query('drop trigger no_progress on simulations');
    expect(run).toMatchObject({ total: 200, done: 200 });
    const counts: number[] = Object.values(result.before);
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(200);
  });

  it('stops when it loses its lock, is taken up again, and ends with the counts of the later attempt alone', async () => {
    let id = '';
    const lockOf = `select pid from pg_locks where locktype = 'advisory' and granted
      and (classid::bigint << 32 | objid::bigint) = hashtextextended($1, 0)`;
    const cutLock = async (begun: string) => {
      id = begun;
      const cut = `select pg_terminate_backend(pid) from (${lockOf}) l`;
      expect(await server.database.query(cut, [`simulation ${begun}`])).toHaveLength(1);
      await new Promise((resume) => setTimeout(resume, 400));
    };
    await standingStill(start, cutLock, 'go on');

    const run = await done(id);

    const [row] = await server.database.query('select attempt from simulations where id = $1', [id]);
    expect(row).toEqual({ attempt: 2 });
    const { body } = await editor.get(`/api/console/simulations/${id}/persons?range=[0,199]`);
    expect(body).toHaveLength(run.result.touched);
  });

  it('is taken up by another server when its own has died, and is of the content that was read then', async () => {
    const [row] = await server.database.query<{ id: string }>(
      `insert into simulations (kind, state, policy_id, revision, content_hash, request, started_by, started_at)
       select 'impact', 'running', p.id, 1, 'sha256:before', $2, '{"name":"editor"}', now() - interval '1 minute'
         from policies p where p.document_id = $1 returning id`,
      [draft, JSON.stringify({ kind: 'impact', edition: draft, against: null, scope: {} })],
    );

    const run = await done(row?.id ?? '');

    expect(run).toMatchObject({ total: 200, moved: unmoved });
  });

  it('fails, and says why, where the draft has changed before it began', async () => {
    const waiting = async (path: string, values: number[]): Promise<string> => {
      const [row] = await server.database.query<{ id: string }>(
        `insert into simulations (kind, state, policy_id, revision, content_hash, request, started_by, created_at)
         select 'threshold', 'queued', p.id, 1, 'sha256:before', $2, '{"name":"editor"}', now() - interval '1 minute'
           from policies p where p.document_id = $1 returning id`,
        [draft, JSON.stringify({ kind: 'threshold', edition: draft, path, values, scope: {} })],
      );
      return row?.id ?? '';
    };
    const clause = 'requirements[3.1.2].criteria[3.1.2.3].rule.clocks';
    const ids = [await waiting(`${clause}[1].years`, [3]), await waiting(`${clause}[0].years`, [3, 51])];

    const ended = await simulations.until(
      () => Promise.all(ids.map(read)),
      (runs) => runs.every(({ state }) => state !== 'queued' && state !== 'running'),
    );

    expect(ended.map(({ state, note, result }) => [state, note, result])).toEqual([
      ['failed', 'threshold.gone', null],
      ['failed', 'threshold.fits-no-more', null],
    ]);
  });

  it('says that the other edition has moved once it decides otherwise', async () => {
    const id = await start({ edition: first, against: draft });
    expect((await done(id)).moved).toEqual(unmoved);

    await putYears(editor, draft, 3);

    expect((await read(id)).moved).toEqual({ ...unmoved, against: true });
    await putYears(editor, draft, 4);
    expect((await read(id)).moved).toEqual(unmoved);
  });

  it('gives its persons by number, either way', async () => {
    const id = await start();
    await done(id);
    const numbers = async (order: string) =>
      (await editor.get(`/api/console/simulations/${id}/persons?range=[0,199]&sort=["number","${order}"]`)).body.map(
        ({ number }: { number: string }) => number,
      );

    const falling = await numbers('DESC');

    expect(falling.length).toBeGreaterThan(1);
    expect(falling).toEqual([...falling].sort().reverse());
    expect(await numbers('ASC')).toEqual([...falling].reverse());
  });
});
