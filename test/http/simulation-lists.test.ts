// What is kept of simulations, how their lists page, and what the answers say has changed since.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { putYears, revised } from '../support/editions';
import { people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';
import { simulated, started } from '../support/simulations';

let server: TestServer;
let editor: Caller;
let clerk: Caller;
let first: string;
let draft: string;

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [editor, clerk] = await Promise.all([as('editor'), as('clerk')]);
  [{ id: first }] = (
    await editor.get('/api/console/policies?filter={"status":"in-force","specialty":"government-services"}')
  ).body;
  draft = await revised(editor);
  await putYears(editor, draft, 4);
});
afterAll(() => server.stop());

const listed = (query: string) => editor.get(`/api/console/simulations?${query}`);
const persons = (id: string, query = 'range=[0,199]') => editor.get(`/api/console/simulations/${id}/persons?${query}`);
const totalOf = (headers: Headers) => Number(headers.get('Content-Range')?.split('/')[1]);

async function saved(number: string): Promise<void> {
  const [row] = (await clerk.get(`/api/console/applications?filter={"q":"${number}"}`)).body;
  const { body } = await clerk.get(`/api/console/applications/${row.id}`);
  const { status } = await clerk.put(
    `/api/console/applications/${row.id}`,
    { dossier: { ...body.dossier, attested: [] } },
    { 'If-Match': `"${body.revision}"` },
  );
  expect(status).toBe(200);
}

async function numberOf(sql: string): Promise<string> {
  const [row] = await server.database.query<{ number: string }>(sql);
  return row?.number ?? '';
}

describe('the list of simulations', () => {
  it('gives of the runs over everybody the newest, past those over some, of thresholds, or against a draft', async () => {
    const whole = await simulated(editor, draft);
    await simulated(editor, draft, { scope: { filter: { level: 'senior' } } });
    const other = await simulated(editor, draft, { against: first });
    await simulated(editor, draft, { against: draft });
    await simulated(editor, draft, { kind: 'threshold', path: 'requirements[3.3].minimum', values: [2] });

    const filter = encodeURIComponent(JSON.stringify({ edition: draft, whole: true }));
    const { body, headers } = await listed(`filter=${filter}&range=[0,0]&sort=["createdAt","DESC"]`);

    expect(body.map(({ id }: any) => id)).toEqual([other.id]);
    expect(totalOf(headers)).toBe(2);
    const second = await listed(`filter=${filter}&range=[1,1]&sort=["createdAt","DESC"]`);
    expect(second.body.map(({ id }: any) => id)).toEqual([whole.id]);
    const oldest = await listed(`filter=${filter}&range=[0,0]&sort=["createdAt","ASC"]`);
    expect(oldest.body.map(({ id }: any) => id)).toEqual([whole.id]);
  });

  it('tells what a run comes to, and its whole result to those alone who ask for it', async () => {
    const { id, result } = await simulated(editor, draft);

    const [short] = (await listed('range=[0,0]')).body;
    const [long] = (await listed('range=[0,0]&result=true')).body;

    expect(short).toMatchObject({ id, state: 'done', hasPersons: true, request: { kind: 'impact', edition: draft } });
    expect(short.summary).toEqual({
      eligibleBefore: result.before.eligible,
      eligibleAfter: result.after.eligible,
      touched: result.touched,
      moved: result.moved,
    });
    expect(short).not.toHaveProperty('result');
    expect(long.result).toEqual(result);
  });

  it('refuses by name what it cannot be filtered or sorted by', async () => {
    expect((await listed('filter={"colour":"red"}')).status).toBe(400);
    expect((await listed('sort=["state","ASC"]')).body.code).toBe('query.unknown-sort');
  });
});

describe('a simulation that is done', () => {
  const unmoved = { edition: false, against: false, applications: 0 };
  const movedNow = async (id: string) => (await editor.get(`/api/console/simulations/${id}`)).body.moved;

  it('counts the applications that were saved since, and all of a round whose day was changed', async () => {
    const { id, moved } = await simulated(editor, draft);
    expect(moved).toEqual(unmoved);

    await saved(await numberOf(`select number from applications where status = 'draft' order by id limit 1`));

    expect(await movedNow(id)).toEqual({ ...unmoved, applications: 1 });
    const [round] = (await clerk.get('/api/console/rounds?filter={"code":"2026"}')).body;
    const [row] = await server.database.query<{ n: number }>(
      `with moved as (update rounds set updated_at = now() + interval '1 second' where document_id = $1 returning code)
       select count(*)::int as n from applications where round_code = (select code from moved)`,
      [round.id],
    );
    expect((await movedNow(id)).applications).toBeGreaterThanOrEqual(row?.n ?? 0);
    await server.database.query(`update rounds set updated_at = created_at`);
  });

  it('counts what was rechecked since, where it compared with the stored verdicts', async () => {
    const stored = await simulated(editor, draft);
    const named = await simulated(editor, draft, { against: first });
    await server.database.query(
      `insert into recheck_runs (kind, state, filter, changed, started_by, finished_at)
       values ('selection', 'done', '{"filter":{}}', 7, '{"name":"clerk"}', now() + interval '1 second')`,
    );

    expect(await movedNow(stored.id)).toEqual({ ...unmoved, applications: 7 });
    expect(await movedNow(named.id)).toEqual(unmoved);
    await server.database.query('delete from recheck_runs');
  });

  it('has not moved when words change, or a kind of output is new that no rule names', async () => {
    const { id } = await simulated(editor, draft);
    const { ids, revisions, content } = (await editor.get(`/api/console/policies/${draft}/content`)).body;
    const row = ids.requirements['3.1.2'];
    const { heading } = content.requirements.find(({ code }: any) => code === '3.1.2');
    const words = { heading: `${heading}（修改文字）` };
    const changed = await editor.put(`/api/console/requirements/${row}`, words, { 'If-Match': `"${revisions[row]}"` });
    const kind = await editor.post('/api/console/output-kinds', {
      code: 'new-kind',
      name: '新成果',
      englishName: 'New output',
      order: 90,
    });
    expect([changed.status, kind.status]).toEqual([200, 201]);

    expect(await movedNow(id)).toEqual(unmoved);
    await putYears(editor, draft, 3);
    expect(await movedNow(id)).toEqual({ ...unmoved, edition: true });
    await putYears(editor, draft, 4);
  });
});

describe('the persons of a simulation', () => {
  it('are as many as it has counted, though an application was deleted since', async () => {
    const { id, result } = await simulated(editor, draft);
    const [someone] = (await persons(id)).body;
    await server.database.query('delete from applications where document_id = $1', [someone.id]);

    const { body, headers } = await persons(id);

    expect([body.length, totalOf(headers)]).toEqual([result.touched, result.touched]);
    expect(body[0]).toMatchObject({ number: someone.number, gone: true, applicantName: null, before: someone.before });
    expect(new Set(body.map((one: any) => one.id)).size).toBe(result.touched);
    expect((await editor.get(`/api/console/simulations/${id}/persons/${body[0].id}`)).status).toBe(404);
  });

  it('are found by every column that they are filtered by', async () => {
    const { id, result } = await simulated(editor, draft);
    const { body: all } = await persons(id);

    for (const { key, moved } of result.by.level) {
      const { body, headers } = await persons(id, `range=[0,199]&filter={"level":"${key}","moved":true}`);
      expect([body.length, totalOf(headers)]).toEqual([moved, moved]);
    }
    for (const { key } of result.by.direction) {
      const expected = all.filter((one: any) => one.direction === key);
      if (key !== '') expect((await persons(id, `range=[0,199]&filter={"direction":"${key}"}`)).body).toEqual(expected);
    }
    for (const { key, moved } of result.by.employer) {
      const { body } = await persons(id, `range=[0,199]&filter={"employer":"${key}","moved":true}`);
      expect(body).toHaveLength(moved);
    }
  });

  it('are kept of the five latest runs of an edition; earlier ones keep their counts', async () => {
    const runs = [];
    for (let n = 0; n < 6; n += 1) runs.push(await simulated(editor, draft));
    const [oldest, next] = runs.map(({ id }) => id);

    const refused = [
      await persons(oldest),
      await persons(oldest, 'filter={"moved":true}'),
      await editor.get(`/api/console/simulations/${oldest}/export?format=csv`),
    ];

    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      refused.map(() => [409, 'simulation.persons-gone']),
    );
    expect((await persons(next)).body.length).toBeGreaterThan(0);
    const { body } = await editor.get(`/api/console/simulations/${oldest}`);
    expect([body.hasPersons, body.result]).toEqual([false, runs[0].result]);
    const [row] = await server.database.query<{ n: number }>(
      'select count(distinct simulation_id)::int as n from simulation_persons',
    );
    expect(row?.n).toBe(5);
  });

  it('are kept of the newest run over everybody, which the approver is shown, however many followed it over a part', async () => {
    const { id } = await simulated(editor, draft);
    for (let n = 0; n < 6; n += 1) await simulated(editor, draft, { scope: { filter: { level: 'junior' } } });

    expect((await persons(id)).body.length).toBeGreaterThan(0);
    const { body } = await editor.get(
      `/api/console/simulations?filter={"edition":"${draft}","whole":true}&range=[0,0]`,
    );
    expect(body).toMatchObject([{ id, hasPersons: true }]);
  });

  it('are not told of a run that has not ended', async () => {
    const id = await started(editor, draft);
    await server.database.query(`update simulations set state = 'failed' where id = $1`, [id]);

    const { status, body } = await persons(id);

    expect([status, body.code]).toEqual([409, 'simulation.unfinished']);
  });
});
