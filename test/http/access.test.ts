// Every cell of the matrix is tried over HTTP, the forbidden ones too.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissions } from '../../config/permissions';
import { mayDo } from '../../shared/access';
import { caller, people, signIn, type Answer, type Caller } from '../support/http';
import { panelCaller } from '../support/panel';
import { startServer, type TestServer } from '../support/server';
import { customToken } from '../support/tokens';

let server: TestServer;
let as: (user: string) => Promise<Caller>;

beforeAll(async () => {
  server = await startServer();
  as = people(server);
});
afterAll(() => server.stop());

const accounts = {
  editor: 'policy-editor',
  approver: 'policy-approver',
  clerk: 'clerk',
  chief: 'chief-clerk',
  auditor: 'auditor',
};
const nowhere = 'zzzzzzzzzzzzzzzzzzzzzzzz';
const resources = [
  'policies',
  'levels',
  'directions',
  'requirements',
  'criteria',
  'achievement-categories',
  'golden-cases',
  'output-kinds',
  'employers',
  'rounds',
  'applications',
];
const tag = { 'If-Match': '"1"' };

/** How each cell is tried: on a row that is not there, so that a permitted act changes nothing. */
const attempts: Record<string, (who: Caller, resource: string) => Promise<Answer>> = {
  list: (who, resource) => who.get(`/api/console/${resource}`),
  read: (who, resource) => who.get(`/api/console/${resource}/${nowhere}`),
  create: (who, resource) => who.post(`/api/console/${resource}`, {}),
  update: (who, resource) => who.put(`/api/console/${resource}/${nowhere}`, {}, tag),
  delete: (who, resource) => who.delete(`/api/console/${resource}/${nowhere}`, tag),
};
const cells = Object.entries(accounts).flatMap(([user, role]) =>
  resources.flatMap((resource) =>
    Object.keys(attempts).map((action) => ({
      user,
      role,
      resource,
      action,
      allowed: mayDo(permissions, role, [resource, action]),
    })),
  ),
);
const acts = [
  ['policies', 'revise', `/api/console/policies/${nowhere}/acts/revise`],
  ['policies', 'submit-edition', `/api/console/policies/${nowhere}/acts/submit-edition`],
  ['policies', 'recall-edition', `/api/console/policies/${nowhere}/acts/recall-edition`],
  ['policies', 'approve', `/api/console/policies/${nowhere}/acts/approve`],
  ['policies', 'send-edition-back', `/api/console/policies/${nowhere}/acts/send-edition-back`],
  ['policies', 'withdraw-edition', `/api/console/policies/${nowhere}/acts/withdraw-edition`],
  ['applications', 'rule', `/api/console/applications/${nowhere}/acts/rule`],
  ['applications', 'recheck', `/api/console/applications/${nowhere}/acts/recheck`],
  ['replays', 'cancel', '/api/console/replays/00000000-0000-0000-0000-000000000000/acts/cancel'],
  ['runs', 'cancel', '/api/console/runs/00000000-0000-0000-0000-000000000000/acts/cancel'],
] as const;

describe.each(Object.entries(accounts))('%s', (user, role) => {
  it.each(cells.filter((cell) => cell.user === user))(
    '$action $resource: $allowed',
    async ({ resource, action, allowed }) => {
      const { status, body } = await attempts[action]!(await as(user), resource);

      if (allowed) expect([200, 400, 404]).toContain(status);
      else expect([status, body.code]).toEqual([403, 'access.forbidden']);
    },
  );

  it.each(acts)('%s %s', async (resource, action, path) => {
    const { status } = await (await as(user)).post(path, { changeNote: '试' }, tag);

    if (mayDo(permissions, role, [resource, action])) expect([400, 404]).toContain(status);
    else expect(status).toBe(403);
  });

  it('reads of the trail no more than the rows that the matrix gives', async () => {
    const { body } = await (await as(user)).get('/api/console/trail?range=[0,199]');

    const rows = permissions.find((row) => row.role === role && row.resource === 'trail')?.rows?.['subject'];
    const foreign = body.filter(({ subject }: { subject: string }) => rows && !rows.includes(subject));
    expect(foreign).toEqual([]);
  });
});

describe('nobody', () => {
  it.each(cells.filter(({ user }) => user === 'clerk'))('$action $resource', async ({ resource, action }) => {
    const { status, body } = await attempts[action]!(caller(server), resource);

    expect([status, body.code]).toEqual([401, 'access.sign-in']);
  });

  it.each(['garbage', 'a.b.c', `Bearer ${'x'.repeat(200)}`])('is who comes with the token %s', async (token) => {
    const { status } = await caller(server, { Authorization: `Bearer ${token}` }).get('/api/console/me');

    expect(status).toBe(401);
  });
});

describe('who is blocked', () => {
  it('is out with the next request', async () => {
    const panel = await panelCaller(server);
    const approver = await as('approver');
    expect((await approver.get('/api/console/me')).status).toBe(200);
    const { results } = (
      await panel.get('/content-manager/collection-types/plugin::users-permissions.user?_q=approver')
    ).body;

    await panel.put(`/content-manager/collection-types/plugin::users-permissions.user/${results[0].documentId}`, {
      blocked: true,
    });

    expect((await approver.get('/api/console/me')).status).toBe(401);
  });
});

describe('a token', () => {
  it('does what it was given and nothing else', async () => {
    const token = await customToken(await panelCaller(server), [
      'api::policy.criterion.find',
      'api::integration.assessments.create',
    ]);
    const integrator = caller(server, { Authorization: `Bearer ${token}` });

    const statuses = await Promise.all([
      integrator.get('/api/criteria'),
      integrator.get('/api/applications'),
      integrator.post('/api/criteria', { data: {} }),
      integrator.post('/api/assessments', {}),
      integrator.get('/api/console/criteria'),
    ]);

    expect(statuses.map(({ status }) => status)).toEqual([200, 403, 403, 400, 401]);
  });

  it('brings along no relation that it may not read', async () => {
    const token = await customToken(await panelCaller(server), ['api::round.round.find']);

    const { body } = await caller(server, { Authorization: `Bearer ${token}` }).get('/api/rounds?populate=policy');

    expect(body.data.filter((round: object) => 'policy' in round)).toEqual([]);
    expect(body.data.length).toBeGreaterThan(0);
  });
});

describe('the description', () => {
  it('is OpenAPI 3.1, names every path that answers, and the page is readable', async () => {
    const { body } = await caller(server).get('/api/openapi.json');
    const page = await caller(server).get('/api/docs');

    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(['/api/assessments', '/api/policies', '/api/applications/{documentId}']),
    );
    expect(page.body).toContain('/api/assessments');
  });

  it('refers to nothing that it does not define', async () => {
    const { body } = await caller(server).get('/api/openapi.json');

    const wanted = [...JSON.stringify(body).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect([...new Set(wanted)].filter((name) => !(name! in body.components.schemas))).toEqual([]);
  });
});

describe('signing in', () => {
  it('is closed to who is not known', async () => {
    const answer = await caller(server).post('/api/auth/local/register', {
      username: 'x',
      email: 'x@x.cn',
      password: 'aaaaaaaaaaaa',
    });

    expect([400, 403]).toContain(answer.status);
    await expect(signIn(server, 'nobody', 'nobody')).rejects.toThrow('400');
  });
});
