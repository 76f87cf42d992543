// Two hundred malformed bodies over every route that writes, and malformed questions over every route that reads:
// only 4xx, nothing stored, the process up.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { caller, people, type Caller } from '../support/http';
import { panelCaller } from '../support/panel';
import { startServer, type TestServer } from '../support/server';
import { fullAccessToken } from '../support/tokens';

let server: TestServer;
let callers: Record<'editor' | 'approver' | 'clerk' | 'token' | 'nobody', Caller>;
let ids: { policy: string; criterion: string; requirement: string; application: string };

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  const [editor, approver, clerk] = await Promise.all([as('editor'), as('approver'), as('clerk')]);
  const token = caller(server, { Authorization: `Bearer ${await fullAccessToken(await panelCaller(server))}` });
  callers = { editor, approver, clerk, token, nobody: caller(server) };
  const [{ id: current }] = (await editor.get('/api/console/policies')).body;
  const policy = (await editor.post(`/api/console/policies/${current}/acts/revise`, { changeNote: '试' })).body.id;
  const content = (await editor.get(`/api/console/policies/${policy}/content`)).body;
  const [{ id: application }] = (
    await clerk.get('/api/console/applications?filter={"status":"submitted","round":"2026"}')
  ).body;
  ids = {
    policy,
    criterion: content.ids.criteria['3.1.2.3'],
    requirement: content.ids.requirements['3.1.2'],
    application,
  };
});
afterAll(() => server.stop());

interface Target {
  readonly who: 'editor' | 'approver' | 'clerk' | 'token' | 'nobody';
  readonly method: 'POST' | 'PUT';
  readonly path: () => string;
}

const targets: Target[] = [
  { who: 'editor', method: 'POST', path: () => '/api/console/criteria' },
  { who: 'editor', method: 'POST', path: () => '/api/console/levels' },
  { who: 'editor', method: 'POST', path: () => '/api/console/requirements' },
  { who: 'editor', method: 'POST', path: () => '/api/console/achievement-categories' },
  { who: 'editor', method: 'POST', path: () => '/api/console/output-kinds' },
  { who: 'editor', method: 'POST', path: () => '/api/console/golden-cases' },
  { who: 'editor', method: 'POST', path: () => '/api/console/golden-cases/from-application' },
  { who: 'editor', method: 'PUT', path: () => `/api/console/criteria/${ids.criterion}` },
  { who: 'editor', method: 'PUT', path: () => `/api/console/requirements/${ids.requirement}` },
  { who: 'editor', method: 'PUT', path: () => `/api/console/policies/${ids.policy}` },
  { who: 'editor', method: 'POST', path: () => `/api/console/policies/${ids.policy}/acts/revise` },
  { who: 'clerk', method: 'POST', path: () => '/api/console/applications' },
  { who: 'clerk', method: 'PUT', path: () => `/api/console/applications/${ids.application}` },
  { who: 'clerk', method: 'POST', path: () => `/api/console/applications/${ids.application}/acts/rule` },
  { who: 'clerk', method: 'POST', path: () => '/api/console/applications/acts/recheck' },
  { who: 'clerk', method: 'POST', path: () => '/api/console/employers' },
  { who: 'clerk', method: 'POST', path: () => '/api/assessments' },
  { who: 'token', method: 'POST', path: () => '/api/assessments' },
  { who: 'token', method: 'POST', path: () => '/api/criteria' },
  { who: 'token', method: 'PUT', path: () => `/api/criteria/${ids.criterion}` },
  { who: 'token', method: 'POST', path: () => '/api/applications' },
  { who: 'token', method: 'PUT', path: () => `/api/applications/${ids.application}` },
  { who: 'nobody', method: 'POST', path: () => '/api/console/applications' },
  { who: 'nobody', method: 'POST', path: () => '/api/assessments' },
];

/** Values that no field takes, and bodies that are no JSON. */
const badScalar = fc.oneof(
  fc.constantFrom(
    '\u0000',
    '\ud800',
    'x'.repeat(5000),
    '',
    -1,
    3_000_000_000,
    1e308,
    0.1,
    null,
    true,
    '9999-99-99',
    '2024-02-30',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const badValue = fc.oneof(
  badScalar,
  fc.array(badScalar, { maxLength: 4 }),
  fc.dictionary(fc.string({ maxLength: 12 }), badScalar, { maxKeys: 4 }),
);
const fieldNames = [
  'rule',
  'text',
  'code',
  'order',
  'number',
  'dossier',
  'level',
  'verdict',
  'status',
  'requirement',
  'options',
  'waives',
  'minimum',
  'filter',
  'ids',
  'clause',
  'outcome',
  'constructor',
  'id',
  'documentId',
  'revision',
  'asOf',
];
// Every object names a field that is wrong wherever it is sent.
const badObject = fc.dictionary(fc.constantFrom(...fieldNames), badValue, { minKeys: 1, maxKeys: 6 }).map((fields) => ({
  ...fields,
  revision: 'forged',
  filter: { secret: 1 },
  changeNote: '',
  rule: { kind: 'magic' },
  dossier: [],
  outcome: 'maybe',
  level: 'emperor',
}));
const badBody = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .oneof(
        badObject,
        badObject.map((data) => ({ data })),
      )
      .map((body) => JSON.stringify(body)),
  },
  { weight: 1, arbitrary: fc.oneof(badScalar, fc.array(badScalar)).map((body) => JSON.stringify(body)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('{', '[[[[', '{"a":', 'null', '"', '{"dossier":{"a":1}}}', '[1,2', '\u0000'),
  },
);

async function fingerprint(): Promise<unknown> {
  return server.database.query(
    [
      'policies',
      'levels',
      'requirements',
      'criteria',
      'achievement_categories',
      'output_kinds',
      'employers',
      'rounds',
      'applications',
      'audit_trail',
      'recheck_runs',
    ]
      .map(
        (table) =>
          `select '${table}' as t, count(*)::int as n, md5(coalesce(string_agg(x::text, '' order by x.id), '')) as h from ${table} x`,
      )
      .join(' union all '),
  );
}

describe('malformed bodies', () => {
  it('are refused, two hundred of them, with nothing stored', async () => {
    const before = await fingerprint();
    const bodies = fc.sample(badBody, { numRuns: 200, seed: 40 });

    const answers = await Promise.all(
      bodies.map(async (body, n) => {
        const { who, method, path } = targets[n % targets.length] ?? targets[0]!;
        const headers = { 'Content-Type': 'application/json', 'If-Match': '"1"' };
        const { status, body: answer } = await callers[who].send(path(), { method, body, headers });
        return { status, sent: `${who} ${method} ${path()} ${body.slice(0, 200)}`, answer };
      }),
    );

    expect(answers.filter(({ status }) => status < 400 || status > 499)).toEqual([]);
    expect(await fingerprint()).toEqual(before);
    expect((await callers.nobody.get('/api/console/hello')).status).toBe(200);
  });

  it('of more than a megabyte are refused', async () => {
    const { status, body } = await callers.clerk.post('/api/console/applications', { number: 'x'.repeat(1_200_000) });

    expect([status, body.code]).toEqual([413, 'request.too-large']);
  });
});

describe('malformed questions', () => {
  const paths = [
    '/api/console/nothing',
    '/api/console/applications?filter=[]',
    '/api/console/applications?filter={"level":{"$gt":1}}',
    '/api/console/applications?filter={"q":"\\u0000"}',
    '/api/console/applications?range=[-1,5]',
    '/api/console/applications?range=[0,1e99]',
    '/api/console/applications?sort=["number;drop table","ASC"]',
    '/api/console/applications?sort="x"',
    '/api/console/applications/%00',
    '/api/console/applications/export?format=exe',
    '/api/console/employers?filter={"name":{"a":1}}',
    '/api/console/employers?filter={"revision":99999999999}',
    '/api/console/employers?sort=["constructor","ASC"]',
    '/api/console/runs/1',
    '/api/console/trail?filter={"before":1}',
  ];

  it.each(paths)('%s', async (path) => {
    const { status, body } = await callers.clerk.get(encodeURI(path).replaceAll('%2500', '%00'));

    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body.code).toMatch(/^[a-z-]+\.[a-z-]+$/);
  });

  it.each([
    '/api/criteria?filters[order][$eq]=3000000000',
    '/api/criteria?filters[code][$eq]=%00',
    '/api/policies?filters[edition][$eq]=abc',
    '/api/policies?filters[effectiveFrom][$eq]=2024-99-99',
    '/api/policies?sort=nothing',
    '/api/policies?populate=secret',
    '/api/criteria/%00',
  ])('Strapi’s own %s', async (path) => {
    const { status } = await callers.token.get(path);

    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});
