// How much an edition holds, and what becomes of one that somebody has made unreadable past the server.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { act, approved, revised, today } from '../support/editions';
import { people, type Answer, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let editor: Caller;
let approver: Caller;
let clerk: Caller;

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [editor, approver, clerk] = await Promise.all([as('editor'), as('approver'), as('clerk')]);
});
afterAll(() => server.stop());

const sql = (statement: string, values: unknown[] = []) => server.database.query(statement, values);
const told = ({ status, body }: Answer) => [status, body.type && body.code, body.refusals?.[0]?.path];

it('takes two hundred kinds of output and directions, and no more', async () => {
  const id = await revised(editor);
  await sql(
    `insert into output_kinds (document_id, code, name, english_name, "order", revision)
     select 'zzzzzzzzzzzzzzzzzzzz' || lpad(n::text, 4, '0'), 'kind-' || n, '种类', 'kind', 5, 1
       from generate_series(1, 199 - (select count(*)::int from output_kinds)) n`,
  );
  await sql(
    `insert into directions (document_id, code, name, "order", revision, policy_id)
     select 'zzzzzzzzzzzzzzzzzzzz' || lpad(n::text, 4, '0'), 'direction-' || n, '方向', 5, 1, p.id
       from policies p, generate_series(1, 199 - (select count(*)::int from directions where policy_id = p.id)) n
      where p.document_id = $1`,
    [id],
  );
  const kind = (code: string) =>
    editor.post('/api/console/output-kinds', { code, name: '种类', englishName: 'Kind', order: 9 });
  const direction = (code: string) =>
    editor.post('/api/console/directions', { code, name: '方向', order: 9, policy: id });

  const answers = [
    await kind('the-last'),
    await kind('too-many'),
    await direction('the-last'),
    await direction('too-many'),
  ];

  expect(answers.map(told)).toEqual([
    [201, undefined, undefined],
    [400, 'list.too-long', 'code'],
    [201, undefined, undefined],
    [400, 'list.too-long', 'policy'],
  ]);
  expect((await editor.get(`/api/console/policies/${id}/content`)).status).toBe(200);
  await act(editor, [id, 'withdraw-edition']);
});

it('takes no file that would bring the two hundred and first kind of output', async () => {
  const [{ id }] = (
    await editor.get('/api/console/policies?filter={"status":"in-force","specialty":"government-services"}')
  ).body;
  const { body: file } = await editor.get(`/api/console/policies/${id}/file?format=json`);
  const kind = { ...file.policy.outputKinds[0], code: 'brought-in-the-file' };
  const policy = { ...file.policy, documentNumber: '新文件', outputKinds: [...file.policy.outputKinds, kind] };

  const answer = await editor.post('/api/console/policies/acts/import', { ...file, policy, changeNote: '导入' });

  expect(told(answer)).toEqual([409, 'vocabulary.full', 'policy.outputKinds']);
});

it('takes no golden case from an application beyond the thousandth', async () => {
  const id = await revised(editor);
  await sql(
    `insert into golden_cases (document_id, code, name, level, direction, as_of, dossier, expect, "order", revision, policy_id)
     select 'zzzzzzzzzzzzzzzzzzzz' || lpad(n::text, 4, '0'), 'made-' || n, c.name, c.level, c.direction, c.as_of, c.dossier,
            c.expect, 5, 1, c.policy_id
       from (select * from golden_cases where policy_id = (select id from policies where document_id = $1) limit 1) c,
            generate_series(1, 1000 - (select count(*)::int from golden_cases where policy_id =
              (select id from policies where document_id = $1))) n`,
    [id],
  );
  const [{ id: application }] = (await clerk.get('/api/console/applications?range=[0,0]')).body;

  const body = { policy: id, application, name: '第一千零一个' };
  const answer = await editor.post('/api/console/golden-cases/from-application', body);

  expect(told(answer)).toEqual([400, 'list.too-long', 'policy']);
  await act(editor, [id, 'withdraw-edition']);
});

it('says where a row cannot be read, and lets the edition be withdrawn', async () => {
  const id = await revised(editor);
  await sql(
    `update levels set title_name = '' where policy_id = (select id from policies where document_id = $1) and code = 'junior'`,
    [id],
  );

  const read = await editor.get(`/api/console/policies/${id}/content`);
  const { revision } = (await editor.get(`/api/console/policies/${id}`)).body;
  const tag = { 'If-Match': `"${revision}"` };
  const path = `/api/console/policies/${id}/acts`;
  const submitted = await editor.post(`${path}/submit-edition`, { effectiveFrom: today(9) }, tag);
  const withdrawn = await editor.post(`${path}/withdraw-edition`, {}, tag);

  expect([read, submitted].map(told)).toEqual([
    [409, 'edition.unreadable', expect.stringMatching(/^levels\[\d\]\.titleName$/)],
    [409, 'edition.unreadable', expect.stringMatching(/^levels\[\d\]\.titleName$/)],
  ]);
  expect([withdrawn.status, withdrawn.body.status]).toEqual([200, 'withdrawn']);
});

it('takes effect on its day although one of its golden cases can no longer be read', async () => {
  const id = await revised(editor);
  await approved({ editor, approver }, id, today(1));
  await sql('alter table golden_cases disable trigger golden_cases_frozen');
  await sql(
    `update golden_cases set dossier = '{}' where id =
       (select min(id) from golden_cases where policy_id = (select id from policies where document_id = $1))`,
    [id],
  );
  await sql('alter table golden_cases enable trigger golden_cases_frozen');

  const late = await startServer({
    database: server.database,
    environment: { CLOCK_OFFSET: String(2 * 86_400) },
  });
  const again = await editor.post(`/api/console/policies/${id}/acts/revise`, { changeNote: '试' });
  await late.stop({ keep: true });

  expect(await sql('select status from policies where document_id = $1', [id])).toEqual([{ status: 'in-force' }]);
  expect(told(again)).toEqual([409, 'case.unreadable', expect.stringMatching(/^goldenCases\./)]);
});

// prettier-ignore
it.each([
  `title = title || '改'`, `series = 'law'`, `specialty = 'x'`, `change_note = 'x'`, `authors = '[]'`,
  `applicant_kinds = '[{}]'`, `based_on_id = coalesce(based_on_id, 0) + 1`, `snapshot = '{}'`, `options = '{}'`,
])('stands still once it is frozen, past the server too: %s', async (set) => {
  await expect(sql(`update policies set ${set} where status = 'in-force'`)).rejects.toMatchObject({ code: 'ZP001' });
});
