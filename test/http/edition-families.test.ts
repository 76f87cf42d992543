// One document, one line of editions: each after the first is made from another and says what it changes.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, revised, today } from '../support/editions';
import { people, type Answer, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';

interface Head {
  readonly id: string;
  readonly documentNumber: string;
  readonly revision: number;
}

let server: TestServer;
let editor: Caller;
let approver: Caller;
let current: Head & Record<string, unknown>;

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [editor, approver] = await Promise.all([as('editor'), as('approver')]);
  [current] = (
    await editor.get('/api/console/policies?filter={"status":"in-force","specialty":"government-services"}')
  ).body;
});
afterAll(() => server.stop());

const told = ({ status, body }: Answer) => [status, body.code, body.refusals?.[0]?.path];
const headOf = async (id: string): Promise<Head> => (await editor.get(`/api/console/policies/${id}`)).body;
const put = async (id: string, data: object) =>
  editor.put(`/api/console/policies/${id}`, data, { 'If-Match': `"${(await headOf(id)).revision}"` });
const fresh = (documentNumber: string) => {
  const { title, series, specialty, options, procedure } = current;
  return { documentNumber, title, series, specialty, options, procedure, changeNote: null };
};

describe('what a revision changes', () => {
  it.each(['', ' ', '\n\t '])('is not told by %j', async (changeNote) => {
    const answer = await editor.post(`/api/console/policies/${current.id}/acts/revise`, { changeNote });

    expect(told(answer)).toEqual([400, 'value.missing', 'changeNote']);
  });

  it('has to be told at the submission, whatever was told before', async () => {
    const id = await revised(editor);

    const answers = [];
    for (const changeNote of [null, '  ']) {
      await put(id, { changeNote });
      answers.push(await act(editor, [id, 'submit-edition'], { effectiveFrom: today(9) }));
    }

    expect(answers.map(told)).toEqual(answers.map(() => [400, 'value.missing', 'changeNote']));
    await act(editor, [id, 'withdraw-edition']);
  });

  it('is asked for at the approval, of an edition that came into review without it', async () => {
    const id = await revised(editor);
    await act(editor, [id, 'submit-edition'], { effectiveFrom: today(9) });
    await server.database.query('alter table policies disable trigger policies_frozen');
    await server.database.query('update policies set change_note = null, based_on_id = null where document_id = $1', [
      id,
    ]);
    await server.database.query('alter table policies enable trigger policies_frozen');

    const { status, body } = await act(approver, [id, 'approve']);

    expect([status, body.refusals.map(({ code }: { code: string }) => code)]).toEqual([
      400,
      ['value.missing', 'edition.without-base'],
    ]);
    await act(approver, [id, 'send-edition-back'], { reason: '缺修订说明' });
    await act(editor, [id, 'withdraw-edition']);
  });
});

describe('a document that has editions', () => {
  it('gets no other one but by revising and importing', async () => {
    const whole = await editor.post('/api/console/policies', fresh(current.documentNumber));
    const id = await revised(editor);
    const beside = await editor.post('/api/console/policies', fresh(current.documentNumber));

    expect([told(whole), told(beside)]).toEqual([
      [409, 'edition.exists-revise-it', 'documentNumber'],
      [409, 'edition.exists-revise-it', 'documentNumber'],
    ]);
    await act(editor, [id, 'withdraw-edition']);
  });

  it('keeps its later editions, and takes in no draft of another', async () => {
    const others = (await editor.get('/api/console/policies?filter={"status":"in-force"}')).body;
    const other = others.find(({ id }: Head) => id !== current.id);
    const [later, first] = [
      await revised(editor),
      (await editor.post('/api/console/policies', fresh('新〔2026〕1号'))).body.id,
    ];

    const answers = [
      await put(later, { documentNumber: other.documentNumber }),
      await put(later, { documentNumber: '新〔2026〕2号' }),
      await put(first, { documentNumber: other.documentNumber }),
    ];
    const mended = await put(first, { documentNumber: '新〔2026〕3号' });

    expect(answers.map(told)).toEqual([
      [409, 'edition.document-fixed', 'documentNumber'],
      [409, 'edition.document-fixed', 'documentNumber'],
      [409, 'edition.exists-revise-it', 'documentNumber'],
    ]);
    expect([mended.status, mended.body.documentNumber, mended.body.edition]).toEqual([200, '新〔2026〕3号', 1]);
    for (const id of [later, first]) await act(editor, [id, 'withdraw-edition']);
  });

  it('can be begun anew when its only edition was given up, and asks for no note then', async () => {
    const number = '新〔2026〕4号';
    const first = (await editor.post('/api/console/policies', fresh(number))).body.id;
    await act(editor, [first, 'withdraw-edition']);

    const again = await editor.post('/api/console/policies', fresh(number));

    expect([again.status, again.body.edition]).toEqual([201, 2]);
    await act(editor, [again.body.id, 'withdraw-edition']);
  });
});

describe('three people who revise at once', () => {
  it('get one draft, and the other two are told of it', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => editor.post(`/api/console/policies/${current.id}/acts/revise`, { changeNote: '同时' })),
    );

    expect(answers.map(told).sort()).toEqual([
      [201, undefined, undefined],
      [409, 'edition.draft-exists', undefined],
      [409, 'edition.draft-exists', undefined],
    ]);
    await act(editor, [answers.find(({ status }) => status === 201)?.body.id, 'withdraw-edition']);
  });
});

describe('two people who judge at once', () => {
  it('one is heard, whoever it is; the others are told that it has moved on', async () => {
    const id = await revised(editor);
    await act(editor, [id, 'submit-edition'], { effectiveFrom: today(30) });
    const { revision } = await headOf(id);
    const tag = { 'If-Match': `"${revision}"` };

    const answers = await Promise.all(
      ['approve', 'send-edition-back', 'approve'].map((name) =>
        approver.post(`/api/console/policies/${id}/acts/${name}`, { reason: '同时' }, tag),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const judged = await server.database.query(
      `select 1 from audit_trail where subject_id = $1 and act in ('approve', 'send-edition-back')`,
      [id],
    );
    expect(judged).toHaveLength(1);
  });
});
