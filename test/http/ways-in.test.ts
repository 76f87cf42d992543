// Nothing gets round the validator: each way in tries a bad threshold and a forged verdict.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caller, people, type Answer, type Caller } from '../support/http';
import { panelCaller } from '../support/panel';
import { startServer, type TestServer } from '../support/server';
import { fullAccessToken } from '../support/tokens';

let server: TestServer;
let editor: Caller;
let clerk: Caller;
let panel: Caller;
let token: Caller;

const badRule = { kind: 'qualification', clocks: [{ since: 'career', years: 51, counts: 'profession' }] };
const badThreshold = { code: 'value.above-maximum', path: 'rule.clocks[0].years' };
const forged = { code: 'field.not-writable', path: 'verdict' };
const forgery = { outcome: 'eligible', warnings: [] };

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [editor, clerk] = await Promise.all([as('editor'), as('clerk')]);
  panel = await panelCaller(server);
  token = caller(server, { Authorization: `Bearer ${await fullAccessToken(panel)}` });
  const [{ id }] = (
    await editor.get('/api/console/policies?filter={"specialty":"government-services"}&sort=["edition","DESC"]')
  ).body;
  const revised = await editor.post(`/api/console/policies/${id}/acts/revise`, { changeNote: '试验' });
  expect(revised.status).toBe(201);
});
afterAll(() => server.stop());

/** Everything that a bad write could have touched. */
async function stored(): Promise<unknown> {
  return server.database.query(
    `select (select md5(string_agg(c::text, '' order by c.id)) from criteria c) as criteria,
            (select md5(string_agg(a::text, '' order by a.id)) from applications a) as applications,
            (select count(*)::int from audit_trail) as trail`,
  );
}

async function criterionOfDraft(code = '3.1.2.3'): Promise<{ id: string; documentId: string; requirement: string }> {
  const [row] = await server.database.query<{ id: string; documentId: string; requirement: string }>(
    `select c.id, c.document_id as "documentId", r.document_id as requirement from criteria c join requirements r on r.id = c.requirement_id
       join levels l on l.id = r.level_id join policies p on p.id = l.policy_id where p.status = 'draft' and c.code = $1`,
    [code],
  );
  if (!row) throw new Error('the draft has clause 3.1.2.3');
  return row;
}

async function openApplication(): Promise<string> {
  const [row] = await server.database.query<{ id: string }>(
    `select document_id as id from applications where status = 'submitted' and round_code = '2026' order by number limit 1`,
  );
  if (!row) throw new Error('the demo has a submitted application');
  return row.id;
}

/** The refusals of an answer, wherever its envelope keeps them. */
function refusalsOf({ body }: Answer): { code: string; path?: string }[] {
  return (body.refusals ?? body.error?.details?.refusals ?? []).map(
    ({ code, path }: { code: string; path?: string }) => ({ code, path }),
  );
}

type Attempt = (way: {
  criterion: { documentId: string; requirement: string };
  application: string;
}) => Promise<Answer>;
interface WayIn {
  readonly name: string;
  readonly threshold: Attempt;
  readonly verdict: Attempt;
}

const criterion = '/content-manager/collection-types/api::policy.criterion';
const application = '/content-manager/collection-types/api::application.application';
const newCriterion = (requirement: string) => ({ code: '9.9', text: '试', order: 9, rule: badRule, requirement });

const waysIn: WayIn[] = [
  {
    name: 'the console’s API: save',
    threshold: ({ criterion: { documentId } }) =>
      editor.put(`/api/console/criteria/${documentId}`, { rule: badRule }, { 'If-Match': '"1"' }),
    verdict: ({ application: id }) =>
      clerk.put(`/api/console/applications/${id}`, { verdict: forgery }, { 'If-Match': '"1"' }),
  },
  {
    name: 'the console’s API: create',
    threshold: ({ criterion: { requirement } }) => editor.post('/api/console/criteria', newCriterion(requirement)),
    verdict: () => clerk.post('/api/console/applications', { verdict: forgery }),
  },
  {
    name: 'Strapi’s REST: update',
    threshold: ({ criterion: { documentId } }) => token.put(`/api/criteria/${documentId}`, { data: { rule: badRule } }),
    verdict: ({ application: id }) => token.put(`/api/applications/${id}`, { data: { verdict: forgery } }),
  },
  {
    name: 'Strapi’s REST: create',
    threshold: ({ criterion: { requirement } }) => token.post('/api/criteria', { data: newCriterion(requirement) }),
    verdict: () => token.post('/api/applications', { data: { number: 'X-1', verdict: forgery } }),
  },
  {
    name: 'the panel: update',
    threshold: ({ criterion: { documentId } }) => panel.put(`${criterion}/${documentId}`, { rule: badRule }),
    verdict: ({ application: id }) => panel.put(`${application}/${id}`, { verdict: forgery }),
  },
  {
    name: 'the panel: create',
    threshold: ({ criterion: { requirement } }) =>
      panel.post(criterion, { ...newCriterion(requirement), requirement: { connect: [{ documentId: requirement }] } }),
    verdict: () => panel.post(application, { number: 'X-1', verdict: forgery }),
  },
  {
    name: 'the panel: clone',
    threshold: ({ criterion: { documentId } }) =>
      panel.post(`${criterion}/clone/${documentId}`, { code: '9.9', rule: badRule }),
    verdict: ({ application: id }) => panel.post(`${application}/clone/${id}`, { number: 'X-1', verdict: forgery }),
  },
];

describe.each(waysIn)('$name', ({ threshold, verdict }) => {
  it('refuses a threshold of 51 years and stores nothing', async () => {
    const way = { criterion: await criterionOfDraft(), application: await openApplication() };
    const before = await stored();

    const answer = await threshold(way);

    expect({ status: answer.status, refusals: refusalsOf(answer) }).toMatchObject({
      status: 400,
      refusals: [badThreshold],
    });
    expect(await stored()).toEqual(before);
  });

  it('refuses a forged verdict and stores nothing', async () => {
    const way = { criterion: await criterionOfDraft(), application: await openApplication() };
    const before = await stored();

    const answer = await verdict(way);

    expect({ status: answer.status, first: refusalsOf(answer)[0] }).toMatchObject({ status: 400, first: forged });
    expect(await stored()).toEqual(before);
  });
});

describe('what is right', () => {
  const criterionPath = '/api/criteria';

  it.each([
    ['Strapi’s REST', (id: string, text: string) => token.put(`${criterionPath}/${id}`, { data: { text } }), 'token'],
    [
      'the panel',
      (id: string, text: string) =>
        panel.put(`${criterion}/${id}`, { text, requirement: { connect: [], disconnect: [] } }),
      'panel',
    ],
  ])('comes in through %s too, and says in the trail who it was', async (name, save, kind) => {
    const { documentId, requirement } = await criterionOfDraft('3.1.2.4');

    const { status } = await save(documentId, `经由${name}`);

    expect(status).toBe(200);
    const [row] = await server.database.query(
      `select c.text, r.document_id as requirement, t.actor_kind, t.after ->> 'text' as told
         from criteria c join requirements r on r.id = c.requirement_id
         join audit_trail t on t.subject_id = c.document_id where c.document_id = $1 order by t.id desc limit 1`,
      [documentId],
    );
    expect(row).toEqual({ text: `经由${name}`, requirement, actor_kind: kind, told: `经由${name}` });
  });
});

describe('bulk actions of the panel', () => {
  it.each([
    ['publish', `${criterion}/actions/bulkPublish`],
    ['unpublish', `${criterion}/actions/bulkUnpublish`],
  ])('%s changes nothing', async (_name, path) => {
    const { documentId } = await criterionOfDraft();
    const before = await stored();

    const answer = await panel.post(path, { documentIds: [documentId] });

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await stored()).toEqual(before);
  });

  it('delete keeps applications and says so', async () => {
    const before = await stored();

    const answer = await panel.post(`${application}/actions/bulkDelete`, { documentIds: [await openApplication()] });

    expect(refusalsOf(answer)).toMatchObject([{ code: 'application.kept' }]);
    expect(await stored()).toEqual(before);
  });
});

describe('rows of an edition in force', () => {
  const frozen = async () => {
    const [row] = await server.database.query<{ documentId: string; id: number }>(
      `select c.document_id as "documentId", c.id from criteria c join requirements r on r.id = c.requirement_id
         join levels l on l.id = r.level_id join policies p on p.id = l.policy_id where p.status = 'in-force' and c.code = '3.1.2.3'`,
    );
    return row ?? { documentId: '', id: 0 };
  };

  it('are refused to the console, to REST and to the panel with the same code', async () => {
    const { documentId } = await frozen();

    const answers = [
      await editor.put(`/api/console/criteria/${documentId}`, { order: 9 }, { 'If-Match': '"1"' }),
      await token.put(`/api/criteria/${documentId}`, { data: { order: 9 } }),
      await token.delete(`/api/criteria/${documentId}`),
      await panel.put(`${criterion}/${documentId}`, { order: 9 }),
      await panel.delete(`${criterion}/${documentId}`),
    ];

    expect(answers.map((answer) => [answer.status, refusalsOf(answer)[0]?.code])).toEqual(
      answers.map(() => [409, 'edition.frozen']),
    );
  });

  it('are refused by PostgreSQL itself, whoever writes', async () => {
    const { id } = await frozen();

    await expect(server.database.query('update criteria set "order" = 9 where id = $1', [id])).rejects.toMatchObject({
      code: 'ZP001',
    });
    await expect(server.database.query('delete from criteria where id = $1', [id])).rejects.toMatchObject({
      code: 'ZP001',
    });
    await expect(
      server.database.query(`update policies set snapshot = '{}' where status = 'in-force'`),
    ).rejects.toMatchObject({ code: 'ZP001' });
  });
});

describe('relations', () => {
  it('cannot move a clause of the draft into the edition in force', async () => {
    const { documentId } = await criterionOfDraft();
    const [target] = await server.database.query<{ id: string }>(
      `select r.document_id as id from requirements r join levels l on l.id = r.level_id join policies p on p.id = l.policy_id
        where p.status = 'in-force' and r.code = '3.1.2'`,
    );

    const answer = await panel.put(`${criterion}/${documentId}`, {
      requirement: { connect: [{ documentId: target?.id }] },
    });

    expect([answer.status, refusalsOf(answer)[0]?.code]).toEqual([409, 'edition.frozen']);
  });

  it('have no other side to be written from', async () => {
    const [{ id }] = (await editor.get('/api/console/policies?filter={"status":"draft"}')).body;
    const before = await stored();

    const answer = await token.put(`/api/policies/${id}`, { data: { criteria: ['x'] } });

    expect(answer.status).toBe(400);
    expect(await stored()).toEqual(before);
  });
});

describe('the trail', () => {
  it('takes no change and no deletion', async () => {
    await expect(server.database.query(`update audit_trail set act = 'x'`)).rejects.toMatchObject({ code: 'ZP002' });
    await expect(server.database.query('delete from audit_trail')).rejects.toMatchObject({ code: 'ZP002' });
    await expect(server.database.query('truncate audit_trail')).rejects.toMatchObject({ code: 'ZP002' });
  });

  it('says who changed which field of what, from what to what', async () => {
    const { documentId } = await criterionOfDraft();

    const saved = await editor.put(
      `/api/console/criteria/${documentId}`,
      { text: '改过的条文' },
      { 'If-Match': '"1"' },
    );

    expect(saved.status).toBe(200);
    const [entry] = await server.database.query(
      `select actor_name, actor_role, act, subject, before, after from audit_trail order by id desc limit 1`,
    );
    expect(entry).toMatchObject({
      actor_name: 'editor',
      actor_role: 'policy-editor',
      act: 'update',
      subject: 'criteria',
      after: { text: '改过的条文', revision: 2 },
    });
  });
});
