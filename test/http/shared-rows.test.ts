// Rows that several people's work meets in: the kinds of output that editions share, and what stands above and below.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';
import { act, acceptCases, revised, today } from '../support/editions';

let server: TestServer;
let editor: Caller;
let approver: Caller;
let draft: string;

beforeAll(async () => {
  server = await startServer();
  [editor, approver] = await Promise.all([people(server)('editor'), people(server)('approver')]);
  draft = await revised(editor);
  await acceptCases(editor, draft);
});
afterAll(() => server.stop());

const contentOf = async (who: Caller) => (await who.get(`/api/console/policies/${draft}/content`)).body;
const kinds = async () => (await editor.get('/api/console/output-kinds?range=[0,199]')).body;

it('refuses an approval on what was read before a kind of output was renamed', async () => {
  await act(editor, [draft, 'submit-edition'], { effectiveFrom: today(1) });
  const { revision: read } = await contentOf(approver);
  const [kind] = await kinds();
  const renamed = await editor.put(`/api/console/output-kinds/${kind.id}`, { name: '国标' }, { 'If-Match': '"1"' });
  expect(renamed.status).toBe(200);

  const approval = await approver.post(`/api/console/policies/${draft}/acts/approve`, {}, { 'If-Match': `"${read}"` });

  expect([approval.status, approval.body.code]).toEqual([412, 'revision.stale']);
  const { revision, content } = await contentOf(approver);
  expect(revision).toBe(Number(read) + 1);
  expect(content.outputKinds[0].name).toBe('国标');
  const history = await server.database.query(
    `select act, subject, after ->> 'name' as name from audit_trail where edition_id = $1 order by id desc limit 1`,
    [draft],
  );
  expect(history).toEqual([{ act: 'update', subject: 'output-kinds', name: '国标' }]);
  await act(editor, [draft, 'recall-edition']);
});

it('keeps a kind of output that a rule counts, and lets go one that none does', async () => {
  const used = (await kinds()).find(({ code }: { code: string }) => code === 'monograph');
  const refused = await editor.delete(`/api/console/output-kinds/${used.id}`, { 'If-Match': `"${used.revision}"` });
  expect([refused.status, refused.body.code]).toEqual([409, 'record.in-use']);

  const film = { code: 'film', name: '影片', englishName: 'Film', order: 99 };
  const { body: unused } = await editor.post('/api/console/output-kinds', film);
  const gone = await editor.delete(`/api/console/output-kinds/${unused.id}`, { 'If-Match': '"1"' });
  expect(gone.status).toBe(200);
});

it('answers everyone who saves below a requirement that is being deleted, and keeps what went with it', async () => {
  const { ids, revisions, content } = await contentOf(editor);
  const { code, criteria } = content.requirements.find((one: { criteria: unknown[] }) => one.criteria.length > 2);
  const requirement = ids.requirements[code];
  const before = await server.database.query(
    `select c.document_id as id from criteria c join requirements r on r.id = c.requirement_id where r.document_id = $1`,
    [requirement],
  );

  const answers = await Promise.all([
    ...criteria.map((one: { code: string; text: string }) => {
      const id = ids.criteria[one.code];
      return editor.put(`/api/console/criteria/${id}`, { text: `${one.text}。` }, { 'If-Match': `"${revisions[id]}"` });
    }),
    editor.delete(`/api/console/requirements/${requirement}`, { 'If-Match': `"${revisions[requirement]}"` }),
  ]);

  expect(answers.map(({ status }) => status).filter((status) => ![200, 404].includes(status))).toEqual([]);
  expect(answers.at(-1)?.status).toBe(200);
  const told = await server.database.query<{ id: string }>(
    `select subject_id as id from audit_trail where act = 'delete' and subject = 'criteria' and edition_id = $1`,
    [draft],
  );
  expect(told.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
});

it('keeps the kinds of a draft in review whatever is approved of another document', async () => {
  const [one, other] = (await editor.get('/api/console/policies?filter={"status":"in-force"}')).body;
  await act(editor, [draft, 'withdraw-edition']);
  const revise = async (id: string): Promise<string> =>
    (await editor.post(`/api/console/policies/${id}/acts/revise`, { changeNote: '新种类' })).body.id;
  const [first, second] = [await revise(one.id), await revise(other.id)];
  const brief = { code: 'policy-brief', name: '政策简报', englishName: 'Policy brief', order: 90 };
  expect((await editor.post('/api/console/output-kinds', brief)).status).toBe(201);
  for (const id of [first, second]) {
    await acceptCases(editor, id);
    await act(editor, [id, 'submit-edition'], { effectiveFrom: today(50) });
  }
  const before = (await approver.get(`/api/console/policies/${second}/content`)).body;

  const approvals = [await act(approver, [first, 'approve']), await act(approver, [second, 'approve'])];

  expect(approvals.map(({ body }) => body.status)).toEqual(['approved', 'approved']);
  const after = (await approver.get(`/api/console/policies/${second}/content`)).body;
  expect(before.content.outputKinds.map(({ code }: { code: string }) => code)).toContain('policy-brief');
  expect(after.content).toEqual(before.content);
});
