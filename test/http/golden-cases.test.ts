// 判例: they travel with their edition, block what breaks them, and name nobody.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { acceptCases, act, approved, goldenCasesOf, putYears, revised, today } from '../support/editions';
import { people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let editor: Caller;
let approver: Caller;
let clerk: Caller;
let auditor: Caller;
let draft: string;

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [editor, approver, clerk, auditor] = await Promise.all([as('editor'), as('approver'), as('clerk'), as('auditor')]);
  draft = await revised(editor);
});
afterAll(() => server.stop());

const path = '/api/console/golden-cases';
const told = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];
const empty = { attested: [], education: [], employment: [], titles: [], claims: [], honours: [], outputs: [] };
const one = (fields: object = {}) => ({
  policy: draft,
  code: 'nobody',
  name: '一无所有',
  note: null,
  level: 'junior',
  direction: 'research',
  asOf: '2024-12-31',
  dossier: empty,
  expect: { outcome: 'ineligible', clauses: { '1.1.1': 'unmet' } },
  order: 900,
  ...fields,
});
const rowOf = async (code: string, id = draft) => (await goldenCasesOf(editor, id)).find((row) => row.code === code)!;
const put = async (code: string, fields: object, who = editor) => {
  const { id, revision } = await rowOf(code);
  return who.put(`${path}/${id}`, fields, { 'If-Match': `"${revision}"` });
};

describe('a golden case', () => {
  it('is copied with the edition that is revised', async () => {
    const [{ id }] = (
      await editor.get('/api/console/policies?filter={"status":"in-force","specialty":"government-services"}')
    ).body;
    const codes = async (of: string) => (await goldenCasesOf(editor, of)).map(({ code }) => code);
    expect(await codes(draft)).toEqual(await codes(id));
    expect((await codes(id)).length).toBeGreaterThan(100);
  });

  it('is entered by an editor, and by nobody else', async () => {
    expect((await editor.post(path, one())).status).toBe(201);
    for (const who of [approver, clerk, auditor])
      expect(told(await who.post(path, one({ code: 'other' })))).toEqual([403, 'access.forbidden']);
    expect((await put('nobody', { name: '改' }, clerk)).status).toBe(403);
  });

  it('leaves the edition’s revision as it is: what the edition says has not changed', async () => {
    const revision = async () => (await editor.get(`/api/console/policies/${draft}/content`)).body.revision;
    const before = await revision();
    expect((await put('nobody', { name: '什么都没有' })).status).toBe(200);
    expect(await revision()).toBe(before);
  });

  it.each([
    ['a code that is taken', { code: 'nobody' }, 409, 'record.duplicate'],
    [
      'an unknown clause',
      { code: 'a', expect: { outcome: 'eligible', clauses: { '9.9.9': 'met' } } },
      400,
      'clause.unknown',
    ],
    ['a direction that is not there', { code: 'a', direction: 'elsewhere' }, 400, 'direction.unknown'],
    ['an outcome that there is not', { code: 'a', expect: { outcome: 'perhaps' } }, 400, 'value.not-listed'],
    [
      'a key that the dossier does not have',
      { code: 'a', dossier: { ...empty, phone: '1' } },
      400,
      'value.not-allowed-here',
    ],
  ])('is refused with %s', async (...[, fields, status, code]) => {
    const answer = await editor.post(path, one(fields));
    expect([answer.status, answer.body.refusals.map((each: { code: string }) => each.code)]).toEqual([status, [code]]);
  });
});

describe('whatever is entered', () => {
  const dossier = {
    ...empty,
    education: [{ qualification: 'bachelor', degree: 'none', school: '某某大学', completedOn: '2012-07-01' }],
    employment: [{ employer: '某某局', position: '科长', from: '2012-08-01', inProfession: true }],
    outputs: [
      { kind: 'work-report', title: '张三的报告', completedOn: '2022-01-01', appliedBy: 'unit', influence: 'unit' },
    ],
    rulings: [{ clause: '1.2.3', outcome: 'met', by: '张三', on: '2024-01-01', note: '李四在场' }],
  };
  const names = /某某大学|某某局|科长|张三|李四/;

  it('names nobody in the row, in the answer or in the trail', async () => {
    const answer = await editor.post(path, one({ code: 'somebody', dossier, order: 901 }));
    const changed = await put('somebody', { dossier, name: '有姓名的' });
    const stored = await server.database.query(`select dossier::text from golden_cases where code = 'somebody'`);
    const trail = await server.database.query(
      `select coalesce(before::text, '') || after::text as told from audit_trail where after::text like '%有姓名的%' or after::text like '%somebody%'`,
    );

    expect([answer.status, changed.status]).toEqual([201, 200]);
    for (const told of [answer.body, changed.body, stored, trail]) expect(JSON.stringify(told)).not.toMatch(names);
    expect(trail.length).toBeGreaterThan(0);
    expect((await rowOf('somebody')).dossier).toMatchObject({
      employment: [{ employer: '某单位', from: '2012-08-01', inProfession: true }],
      rulings: [{ by: '人工认定' }],
    });
  });
});

describe('a failing one', () => {
  it('blocks the submission, named by its code, until what it expects or the edition is mended', async () => {
    await put('nobody', { expect: { outcome: 'eligible' } });
    const refused = await act(editor, [draft, 'submit-edition'], { effectiveFrom: today() });
    expect(told(refused)).toEqual([422, 'edition.cases-failing']);
    expect(JSON.stringify(refused.body)).toContain('nobody');

    await put('nobody', { expect: { outcome: 'ineligible' } });
    expect((await act(editor, [draft, 'submit-edition'], { effectiveFrom: today() })).status).toBe(200);
  });

  it('cannot be slipped in while the edition is in review: neither by REST nor below it', async () => {
    expect(told(await put('nobody', { expect: { outcome: 'eligible' } }))).toEqual([409, 'edition.in-review']);
    await expect(
      server.database.query(`update golden_cases set expect = '{"outcome":"eligible"}' where code = 'nobody'`),
    ).rejects.toMatchObject({ code: 'ZP001' });
    expect((await act(approver, [draft, 'approve'])).status).toBe(200);
  });

  it('is seen when a threshold moves: those on either side of it', async () => {
    draft = await revised(editor, '再试');
    await putYears(editor, draft, 4);
    const refused = await act(editor, [draft, 'submit-edition'], { effectiveFrom: today(2) });
    expect(told(refused)).toEqual([422, 'edition.cases-failing']);
    expect(JSON.stringify(refused.body)).toContain('3.1.2.3-2');

    const { content, revision } = (await editor.get(`/api/console/policies/${draft}/content`)).body;
    expect(content.edition).toBe(3);
    const failing = [await rowOf('3.1.2.3-1'), await rowOf('3.1.2.3-2')];
    const accept = (edition: number, cases: { id: string; revision: number }[], who = editor) =>
      who.post(
        `${path}/acts/accept`,
        { policy: draft, cases: cases.map((row) => ({ id: row.id, revision: row.revision })) },
        { 'If-Match': `"${edition}"` },
      );
    const stale = { ...failing[0]!, revision: 99 };
    expect(told(await accept(revision - 1, failing))).toEqual([412, 'revision.stale']);
    expect(told(await accept(revision, [failing[1]!, stale]))).toEqual([412, 'revision.stale']);
    expect(told(await accept(revision, [failing[1]!, { ...stale, id: 'a'.repeat(24) }]))).toEqual([
      400,
      'relation.unknown',
    ]);
    expect(told(await accept(revision, [failing[1]!, failing[1]!]))).toEqual([400, 'case.named-twice']);
    expect((await accept(revision, failing, clerk)).status).toBe(403);
    expect((await rowOf('3.1.2.3-2')).revision).toBe(failing[1]!.revision);

    await acceptCases(editor, draft);
    expect((await rowOf('3.1.2.3-2')).expect.outcome).not.toBe(failing[1]!.expect.outcome);
    expect((await approved({ editor, approver }, draft, today(2))).status).toBe(200);
  });

  it('is frozen with its edition: neither REST nor the database changes it then', async () => {
    expect(told(await put('3.1.2.3-2', { name: '改' }))).toEqual([409, 'edition.frozen']);
    const { id, revision } = await rowOf('3.1.2.3-2');
    expect((await editor.delete(`${path}/${id}`, { 'If-Match': `"${revision}"` })).status).toBe(409);
    await expect(
      server.database.query(
        `update golden_cases set name = '改' where policy_id = (select id from policies where document_id = $1)`,
        [draft],
      ),
    ).rejects.toThrow();
  });
});

describe('travelling', () => {
  it('goes out with the file and comes in with it', async () => {
    const file = parse((await clerk.get(`/api/console/policies/${draft}/file?format=yaml`)).body);
    expect(file.goldenCases.map(({ code }: { code: string }) => code)).toContain('nobody');
  });

  it('is made of an application without the person: no name, no employer, no school, and a verdict as it is', async () => {
    const own = await revised(editor, '由申报生成');
    const [application] = (await clerk.get('/api/console/applications?range=[0,0]')).body;
    const answer = await editor.post(`${path}/from-application`, {
      policy: own,
      application: application.id,
      name: '由申报生成的一例',
    });
    expect([answer.status, answer.body.refusals]).toEqual([201, undefined]);
    const { dossier } = (await clerk.get(`/api/console/applications/${application.id}`)).body;
    const told = JSON.stringify(answer.body);
    const names = [
      application.applicantName,
      application.number,
      ...dossier.employment.map(({ employer }: { employer: string }) => employer),
      ...dossier.education.map(({ school }: { school?: string }) => school),
      ...dossier.outputs.map(({ title }: { title: string }) => title),
    ].filter(Boolean);
    expect(names.filter((name) => told.includes(name))).toEqual([]);
    expect((await approved({ editor, approver }, own, today(4))).status).toBe(200);
    const trail = await server.database.query(`select after from audit_trail where act = 'case-from-application'`);
    expect(names.filter((name) => JSON.stringify(trail).includes(name))).toEqual([]);
  });
});
