// The main job: a threshold is changed in a draft, the edition takes effect, the verdicts follow, nothing else does.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { people, type Caller } from '../support/http';
import { acceptCases, act, today } from '../support/editions';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let editor: Caller;
let approver: Caller;
let clerk: Caller;
let first: { id: string; snapshotHash: string };

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [editor, approver, clerk] = await Promise.all([as('editor'), as('approver'), as('clerk')]);
  [first] = (await editor.get('/api/console/policies')).body;
});
afterAll(() => server.stop());

const contentOf = async (id: string) => (await editor.get(`/api/console/policies/${id}/content`)).body;
const revise = async () =>
  (await editor.post(`/api/console/policies/${first.id}/acts/revise`, { changeNote: '放宽年限' })).body.id;

async function finished(run: string) {
  let state = (await approver.get(`/api/console/runs/${run}`)).body;
  while (state.state === 'queued' || state.state === 'running')
    state = (await approver.get(`/api/console/runs/${run}`)).body;
  return state;
}

it('seeds one edition, in force and frozen with the hash of its content', () => {
  expect(first).toMatchObject({
    edition: 1,
    status: 'in-force',
    effectiveFrom: '2024-01-01',
    snapshotHash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
  });
});

describe('from a threshold to the verdicts', () => {
  let draft: string;

  it('revises into a draft that is a copy, and allows no second one', async () => {
    draft = await revise();

    const { content, basedOn, status } = await contentOf(draft);
    expect(status).toBe('draft');
    expect(content).toEqual({ ...basedOn.content, edition: 2, effectiveFrom: null });
    const again = await editor.post(`/api/console/policies/${first.id}/acts/revise`, { changeNote: '再来' });
    expect([again.status, again.body.code]).toEqual([409, 'edition.draft-exists']);
  });

  it('needs a reason for a revision', async () => {
    const { status, body } = await editor.post(`/api/console/policies/${first.id}/acts/revise`, {});

    expect([status, body.refusals[0]]).toMatchObject([400, { path: 'changeNote' }]);
  });

  it('lets no draft with errors be submitted', async () => {
    const { ids, revisions, content } = await contentOf(draft);
    const requirement = ids.requirements['2.3'];
    const stored = content.requirements.find(({ code }: { code: string }) => code === '2.3');
    const change = (minimum: number, revision: number) =>
      editor.put(`/api/console/requirements/${requirement}`, { minimum }, { 'If-Match': `"${revision}"` });
    expect((await change(99, revisions[requirement])).status).toBe(200);
    const category = ids.categories['2.3.1'];
    await editor.put(`/api/console/achievement-categories/${category}`, { maximum: 1 }, { 'If-Match': '"1"' });
    await editor.put(
      `/api/console/achievement-categories/${ids.categories['2.3.2']}`,
      { maximum: 1 },
      { 'If-Match': '"1"' },
    );

    const refused = await act(editor, [draft, 'submit-edition'], { effectiveFrom: today() });

    expect([refused.status, refused.body.code]).toEqual([422, 'edition.lint-errors']);
    await change(stored.minimum, Number(revisions[requirement]) + 1);
    await editor.put(`/api/console/achievement-categories/${category}`, { maximum: null }, { 'If-Match': '"2"' });
    await editor.put(
      `/api/console/achievement-categories/${ids.categories['2.3.2']}`,
      { maximum: null },
      { 'If-Match': '"2"' },
    );
  });

  it('takes a changed threshold and moves the draft’s revision', async () => {
    const { ids, revisions, revision, content } = await contentOf(draft);
    const id = ids.criteria['3.1.2.3'];
    const { rule } = content.requirements
      .flatMap(({ criteria }: { criteria: { code: string }[] }) => criteria)
      .find(({ code }: { code: string }) => code === '3.1.2.3');
    const changed = { ...rule, clocks: [{ ...rule.clocks[0], years: 1 }] };

    const saved = await editor.put(
      `/api/console/criteria/${id}`,
      { rule: changed },
      { 'If-Match': `"${revisions[id]}"` },
    );

    expect(saved.status).toBe(200);
    expect((await contentOf(draft)).revision).toBe(Number(revision) + 1);
  });

  it('is proposed by an editor and approved by an approver', async () => {
    await acceptCases(editor, draft);
    const proposed = await act(editor, [draft, 'submit-edition'], { effectiveFrom: today() });
    const answer = await act(editor, [draft, 'approve']);

    expect(proposed.body).toMatchObject({ status: 'in-review', effectiveFrom: today(), snapshotHash: null });
    expect([answer.status, answer.body.code]).toEqual([403, 'access.forbidden']);
  });

  it('takes effect: the edition before it ends, open rounds follow, their verdicts change, closed rounds keep theirs', async () => {
    const closedBefore = await server.database.query(
      `select md5(string_agg(verdict::text, '' order by id)) from applications where round_code <> '2026'`,
    );

    const { status, body } = await act(approver, [draft, 'approve']);
    const run = await finished(body.run);

    expect([status, body.status, body.effectiveFrom]).toEqual([200, 'in-force', today()]);
    expect(run).toMatchObject({ state: 'done' });
    expect(run.changed).toBe(run.total);
    const editions = (
      await editor.get('/api/console/policies?sort=["edition","ASC"]&filter={"specialty":"government-services"}')
    ).body;
    expect(editions.map(({ status }: { status: string }) => status)).toEqual(['superseded', 'in-force']);
    const behind = await server.database.query(
      `select 1 from applications where round_code = '2026' and snapshot_hash <> $1
          and status in ('draft', 'submitted', 'recommended', 'admitted')`,
      [body.snapshotHash],
    );
    expect(behind).toEqual([]);
    const closedAfter = await server.database.query(
      `select md5(string_agg(verdict::text, '' order by id)) from applications where round_code <> '2026'`,
    );
    expect(closedAfter).toEqual(closedBefore);
  });

  it('changes some outcomes, each told in the run’s tally and in the trail', async () => {
    const [run] = (await approver.get('/api/console/runs')).body;
    const total = Object.values<number>(run.tally).reduce((sum, n) => sum + n, 0);
    const entries = await server.database.query(
      `select 1 from audit_trail where act = 'recheck' and subject = 'applications'`,
    );

    expect(Object.keys(run.tally)).toContain('ineligible>eligible');
    expect([total, entries.length]).toEqual([run.changed, run.changed]);
  });

  it('answers a day before it by the edition of that day', async () => {
    const before = await clerk.post('/api/assessments', {
      data: { asOf: '2024-12-31', level: 'junior', direction: 'operations', dossier: empty },
    });

    expect(before.body.data.policy).toMatchObject({ edition: 1, snapshotHash: first.snapshotHash });
  });
});

describe('a draft that is not wanted', () => {
  it('is withdrawn and makes room for another', async () => {
    const [current] = (
      await editor.get('/api/console/policies?filter={"status":"in-force","specialty":"government-services"}')
    ).body;
    const { id } = (await editor.post(`/api/console/policies/${current.id}/acts/revise`, { changeNote: '试' })).body;

    const withdrawn = await act(editor, [id, 'withdraw-edition']);

    expect(withdrawn.status).toBe(200);
    expect((await contentOf(id)).status).toBe('withdrawn');
    expect((await editor.post(`/api/console/policies/${current.id}/acts/revise`, { changeNote: '试' })).status).toBe(
      201,
    );
  });
});

const empty = { attested: [], education: [], employment: [], titles: [], claims: [], honours: [], outputs: [] };

describe('POST /api/assessments', () => {
  const assess = (data: object, headers = {}) =>
    clerk.post(
      '/api/assessments',
      { data: { asOf: '2024-12-31', level: 'junior', direction: 'operations', dossier: empty, ...data } },
      headers,
    );

  it('answers in Chinese, and in English when asked', async () => {
    const [zh, en] = [await assess({}), await assess({}, { 'Accept-Language': 'en' })];

    expect(zh.body.data).toMatchObject({ outcome: 'ineligible', level: 'junior' });
    expect(zh.body.data.requirements[0].findings[0].message).toMatch(/[\u4e00-\u9fff]/);
    expect(en.body.data.requirements[0].findings[0].message).not.toMatch(/[\u4e00-\u9fff]{6}/);
  });

  it('takes a document number or a snapshot’s hash', async () => {
    const byNumber = await assess({ policy: '京人社事业发〔2023〕40号' });
    const byHash = await assess({ policy: first.snapshotHash, asOf: '2030-01-01' });

    expect([byNumber.body.data.policy.edition, byHash.body.data.policy.edition]).toEqual([1, 1]);
  });

  it.each([
    [{ asOf: '2023-12-31' }, 404, 'edition.none-in-force'],
    [{ policy: `sha256:${'0'.repeat(64)}` }, 404, 'record.not-found'],
    [{ level: 'emperor' }, 400, 'value.not-listed'],
    [{ direction: 'poetry' }, 400, 'direction.unknown'],
    [{ asOf: '2024-02-30' }, 400, 'date.does-not-exist'],
    [{ dossier: { ...empty, secret: 1 } }, 400, 'value.not-allowed-here'],
  ])('refuses %j', async (data, status, code) => {
    const answer = await assess(data);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('stores nothing', async () => {
    const count = () =>
      server.database.query('select (select count(*) from applications) a, (select count(*) from audit_trail) t');
    const before = await count();

    await assess({});

    expect(await count()).toEqual(before);
  });
});
