// A clerk's work over HTTP: saving with a verdict, conflicts, rulings, the grid's questions and answers.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let clerk: Caller;
let editor: Caller;

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [clerk, editor] = await Promise.all([as('clerk'), as('editor')]);
});
afterAll(() => server.stop());

/** A bachelor of 2012 with an intermediate title of 2022: clause 3.1.2.3 asks for five years since it. */
const dossier = {
  attested: ['3.1.1.1'],
  education: [{ qualification: 'bachelor', degree: 'bachelor', completedOn: '2012-07-01' }],
  employment: [{ employer: '某中心', from: '2012-08-01', to: null, inProfession: true }],
  titles: [{ rank: 'intermediate', series: 'economics', specialty: 'x', obtainedOn: '2022-01-02' }],
  claims: [{ clause: '3.2.2.1', role: 'lead', statement: '主持重点工作' }],
  honours: [],
  outputs: ['甲', '乙', '丙'].map((title) => ({
    kind: 'work-report',
    title,
    completedOn: '2024-05-01',
    authorRank: 1,
    appliedBy: 'provincial',
    influence: 'provincial',
  })),
};

async function openRound(): Promise<string> {
  return (await clerk.get('/api/console/rounds?filter={"status":"open"}')).body[0].id;
}

async function anEmployer(): Promise<string> {
  return (await clerk.get('/api/console/employers?range=[0,0]')).body[0].id;
}

let count = 0;
async function newApplication(changes: object = {}) {
  count += 1;
  const head = { number: `T-${count}`, applicantName: '试者', level: 'deputy-senior', direction: 'operations' };
  return clerk.post('/api/console/applications', {
    ...head,
    employer: await anEmployer(),
    round: await openRound(),
    dossier,
    ...changes,
  });
}

const etag = (revision: number) => ({ 'If-Match': `"${revision}"` });

describe('saving an application', () => {
  it('answers with the verdict of the round’s edition on its cut-off day, clause by clause', async () => {
    const { status, body, headers } = await newApplication();

    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('"1"');
    expect(body).toMatchObject({
      outcome: 'ineligible',
      decidingClause: '3.1.2',
      eligibleFrom: '2027-01-01',
      asOf: '2026-12-31',
      status: 'draft',
      revision: 1,
    });
    expect(body.verdict.policy.snapshotHash).toBe(body.snapshotHash);
    expect(body.policySnapshot.snapshotHash).toBe(body.snapshotHash);
  });

  it('changes the verdict with the dossier', async () => {
    const { body } = await newApplication();
    const changed = { ...dossier, titles: [{ ...dossier.titles[0], obtainedOn: '2021-12-31' }] };

    const saved = await clerk.put(`/api/console/applications/${body.id}`, { dossier: changed }, etag(1));

    expect(saved.body).toMatchObject({ outcome: 'eligible', route: '3.1.2.3', revision: 2 });
  });

  it('names every field that is wrong, by its full path, in the reader’s language', async () => {
    const wrong = {
      ...dossier,
      employment: [{ ...dossier.employment[0], to: '2011-01-01' }],
      outputs: [{ ...dossier.outputs[0], kind: 'poem' }],
    };

    const zh = await newApplication({ dossier: wrong });
    const en = await clerk.post('/api/console/applications', { number: '' }, { 'Accept-Language': 'en' });

    expect(zh.status).toBe(400);
    expect(zh.body.refusals.map(({ code, path }: { code: string; path: string }) => [code, path])).toEqual([
      ['period.ends-before-it-begins', 'dossier.employment[0].to'],
    ]);
    expect(en.body.refusals.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['number', 'applicantName', 'level', 'employer', 'round', 'dossier']),
    );
    expect(en.body.errors.dossier).toMatch(/^[\x20-\x7e]+$/);
  });

  it('refuses an unknown clause and an unknown kind of output by path', async () => {
    const wrong = { ...dossier, attested: ['7.7'], outputs: [{ ...dossier.outputs[0], kind: 'poem' }] };

    const { status, body } = await newApplication({ dossier: wrong });

    expect(status).toBe(400);
    expect(body.refusals).toMatchObject([
      { code: 'clause.unknown', path: 'dossier.attested[0]' },
      { code: 'output-kind.unknown', path: 'dossier.outputs[0].kind' },
    ]);
  });

  it('needs the revision that was read, and refuses one that is stale', async () => {
    const { body } = await newApplication();
    const save = (headers: Record<string, string>) =>
      clerk.put(`/api/console/applications/${body.id}`, { applicantName: '某' }, headers);

    const [missing, first, second] = [await save({}), await save(etag(1)), await save(etag(1))];

    expect([missing.status, first.status, second.status]).toEqual([428, 200, 412]);
    expect(second.body).toMatchObject({ code: 'revision.stale', refusals: [{ params: { current: 2 } }] });
  });

  it('lets one of eight at once win and loses no save', async () => {
    const { body } = await newApplication();

    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        clerk.put(`/api/console/applications/${body.id}`, { applicantName: `第${n}人` }, etag(1)),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412]);
    const after = await clerk.get(`/api/console/applications/${body.id}`);
    expect(after.body).toMatchObject({
      revision: 2,
      applicantName: answers.find(({ status }) => status === 200)?.body.applicantName,
    });
  });

  it('refuses a second application of the same number', async () => {
    const { body } = await newApplication();

    const again = await newApplication({ number: body.number });

    expect([again.status, again.body.code, again.body.refusals[0].path]).toEqual([409, 'record.duplicate', 'number']);
  });

  it.each(['status', 'outcome', 'verdict', 'snapshotHash', 'eligibleFrom'])(
    'refuses %s from a caller',
    async (field) => {
      const { body } = await newApplication();

      const { status, body: problem } = await clerk.put(
        `/api/console/applications/${body.id}`,
        { [field]: 'x' },
        etag(1),
      );

      expect([status, problem.refusals[0]]).toMatchObject([400, { code: 'field.not-writable', path: field }]);
    },
  );

  it('refuses rulings from a caller and keeps those that stand', async () => {
    const { body } = await newApplication();
    const ruling = { clause: '3.1.2.3', outcome: 'met', by: 'x', on: '2026-01-01' };

    const { status, body: problem } = await clerk.put(
      `/api/console/applications/${body.id}`,
      { dossier: { ...dossier, rulings: [ruling] } },
      etag(1),
    );

    expect([status, problem.refusals[0]]).toMatchObject([400, { code: 'field.not-writable', path: 'dossier.rulings' }]);
  });

  it('refuses what is no longer open', async () => {
    const [closed] = (await clerk.get('/api/console/applications?filter={"status":"certified"}&range=[0,0]')).body;

    const { status, body } = await clerk.put(
      `/api/console/applications/${closed.id}`,
      { applicantName: '某' },
      etag(closed.revision),
    );

    expect([status, body.code]).toEqual([409, 'application.closed']);
  });

  it('is read as data on every connection of the pool', async () => {
    const { body } = await newApplication();

    const answers = await Promise.all(
      Array.from({ length: 24 }, () => clerk.get(`/api/console/applications/${body.id}`)),
    );

    expect(
      answers.filter(({ body: read }) => read.dossier.attested === undefined || read.verdict.outcome === undefined),
    ).toEqual([]);
  });

  it('is never deleted', async () => {
    const { body } = await newApplication();

    const { status } = await clerk.delete(`/api/console/applications/${body.id}`, etag(1));

    expect(status).toBe(403);
  });
});

describe('a ruling on a referred clause', () => {
  const referred = {
    ...dossier,
    titles: [],
    exceptional: { clauses: ['3.4.2'], statement: '业绩突出' },
    claims: [...dossier.claims, { clause: '3.4.2', role: 'lead', statement: '重大成果' }],
    honours: [{ kind: 'commendation', level: 'provincial', individual: true, grantedOn: '2024-01-01' }],
  };

  it('decides it, and the verdict follows', async () => {
    const { body } = await newApplication({ dossier: referred });
    expect(body).toMatchObject({ outcome: 'referred', decidingClause: '3.1.2' });

    const ruled = await clerk.post(
      `/api/console/applications/${body.id}/acts/rule`,
      { clause: '3.4.2', outcome: 'met', note: '属实' },
      etag(1),
    );

    expect(ruled.body).toMatchObject({ outcome: 'eligible', revision: 2 });
    expect(ruled.body.dossier.rulings).toMatchObject([{ clause: '3.4.2', outcome: 'met', by: 'clerk', note: '属实' }]);
  });

  it('is refused where the machine has decided', async () => {
    const { body } = await newApplication();

    const ruled = await clerk.post(
      `/api/console/applications/${body.id}/acts/rule`,
      { clause: '3.1.1.1', outcome: 'unmet', note: null },
      etag(1),
    );

    expect([ruled.status, ruled.body.code]).toEqual([409, 'ruling.not-referred']);
  });
});

describe('a bulk recheck', () => {
  it('runs in the background to its end and changes no verdict that is right', async () => {
    const { status, body } = await clerk.post('/api/console/applications/acts/recheck', {
      filter: { level: 'junior' },
    });
    expect(status).toBe(202);

    let run = (await clerk.get(`/api/console/runs/${body.run}`)).body;
    while (run.state === 'queued' || run.state === 'running')
      run = (await clerk.get(`/api/console/runs/${body.run}`)).body;

    expect(run).toMatchObject({ state: 'done', changed: 0 });
    expect(run.done).toBe(run.total);
    expect(run.total).toBeGreaterThan(0);
  });

  it('tells no name that was searched for to who sees no names', async () => {
    await clerk.post('/api/console/applications/acts/recheck', { filter: { q: '王', level: 'junior' } });

    const [told] = (await clerk.get('/api/console/runs?range=[0,0]')).body;
    const [masked] = (await editor.get('/api/console/runs?range=[0,0]')).body;
    const [entry] = (await editor.get('/api/console/trail?filter={"act":"recheck"}&range=[0,0]')).body;

    expect(told.filter).toEqual({ filter: { q: '王', level: ['junior'] } });
    expect(masked.filter).toEqual({ filter: { q: '***', level: ['junior'] } });
    expect(entry.after.filter).toEqual({ q: '***', level: ['junior'] });
  });
});

describe('what is not one’s own', () => {
  it('is not there: an editor sees no applications', async () => {
    const { body } = await newApplication();

    const answers = await Promise.all([
      editor.get('/api/console/applications'),
      editor.get(`/api/console/applications/${body.id}`),
      editor.get('/api/console/applications/zzzzzzzzzzzzzzzzzzzzzzzz'),
      editor.get('/api/console/applications/counts'),
      editor.get('/api/console/applications/export?format=csv'),
    ]);

    expect(answers.map((answer) => [answer.status, answer.body.code])).toEqual(
      answers.map(() => [403, 'access.forbidden']),
    );
  });
});
