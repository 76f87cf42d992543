// Two people and a day: every act in every state by every role, each refusal, and what the database holds by itself.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, approved, revised, setYears, today } from '../support/editions';
import { people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let editor: Caller;
let approver: Caller;
let clerk: Caller;
let auditor: Caller;

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [editor, approver, clerk, auditor] = await Promise.all([as('editor'), as('approver'), as('clerk'), as('auditor')]);
});
afterAll(() => server.stop());

const contentOf = async (id: string) => (await editor.get(`/api/console/policies/${id}/content`)).body;
const statusOf = async (id: string) => (await contentOf(id)).status;
const told = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];
const sql = (statement: string, values: unknown[] = []) => server.database.query(statement, values);

const acts = ['submit-edition', 'recall-edition', 'approve', 'send-edition-back', 'withdraw-edition', 'take-effect'];
/** Whose each act is, and how it is refused in a state that it does not start from. */
const owners: Record<string, { readonly by: string[]; readonly code: string }> = {
  'submit-edition': { by: ['editor'], code: 'edition.not-draft' },
  'recall-edition': { by: ['editor'], code: 'edition.not-in-review' },
  approve: { by: ['approver'], code: 'edition.not-in-review' },
  'send-edition-back': { by: ['approver'], code: 'edition.not-in-review' },
  'withdraw-edition': { by: ['editor', 'approver'], code: 'edition.not-withdrawable' },
};
/** What each act needs besides the revision. */
const bodies: Record<string, object> = {
  'submit-edition': { effectiveFrom: today(9) },
  'send-edition-back': { reason: '试' },
  'withdraw-edition': { reason: '试' },
};
const right: Record<string, string[]> = {
  draft: ['editor submit-edition', 'editor withdraw-edition'],
  'in-review': ['editor recall-edition', 'approver approve', 'approver send-edition-back'],
  approved: ['approver withdraw-edition'],
};

/** Tries in one state all that is forbidden there, and says what was answered otherwise than expected. */
async function sweep(id: string, state: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, who] of Object.entries({ editor, approver, clerk, auditor })) {
    for (const one of acts.filter((each) => !right[state]?.includes(`${name} ${each}`))) {
      const { status, body } = await act(who, [id, one], bodies[one] ?? {});
      const owner = owners[one];
      const expected = owner === undefined ? 404 : owner.by.includes(name) ? 409 : 403;
      const code = { 404: 'route.not-found', 403: 'access.forbidden', 409: owner?.code }[expected];
      if (status !== expected || body.code !== code) wrong.push(`${state} ${name} ${one}: ${status} ${body.code}`);
    }
  }
  return [...wrong, ...((await statusOf(id)) === state ? [] : [`${state}: moved`])];
}

it('lets nobody do what is not theirs or not of the state, from draft to superseded', async () => {
  const id = await revised(editor);
  const wrong = await sweep(id, 'draft');
  await act(editor, [id, 'submit-edition'], { effectiveFrom: today(1) });
  wrong.push(...(await sweep(id, 'in-review')));
  await act(approver, [id, 'approve']);
  wrong.push(...(await sweep(id, 'approved')));
  await act(approver, [id, 'withdraw-edition'], { reason: '另有安排' });
  wrong.push(...(await sweep(id, 'withdrawn')));
  const [first] = (
    await editor.get('/api/console/policies?filter={"status":"in-force","specialty":"government-services"}')
  ).body;
  wrong.push(...(await sweep(first.id, 'in-force')));

  expect(wrong).toEqual([]);
});

describe('from the desk to the approval', () => {
  let id = '';

  it('a day that is over, taken, missing or no day is refused at its field', async () => {
    id = await revised(editor);

    const answers = await Promise.all(
      [today(-1), '2024-01-01', undefined, '2026-02-30'].map((effectiveFrom) =>
        act(editor, [id, 'submit-edition'], { effectiveFrom }),
      ),
    );

    expect(answers.map(({ status, body }) => [status, body.code, body.refusals[0].path])).toEqual([
      [409, 'edition.day-past', 'effectiveFrom'],
      [409, 'edition.overlaps', 'effectiveFrom'],
      [400, 'value.missing', 'effectiveFrom'],
      [400, 'date.does-not-exist', 'effectiveFrom'],
    ]);
    expect(answers[0]?.body.message).toContain(today());
  });

  it('an act without the revision, or on an old one, is refused', async () => {
    const path = `/api/console/policies/${id}/acts/submit-edition`;
    const body = { effectiveFrom: today(1) };

    const answers = [await editor.post(path, body), await editor.post(path, body, { 'If-Match': '"99"' })];

    expect(answers.map(told)).toEqual([
      [428, 'revision.required'],
      [412, 'revision.stale'],
    ]);
  });

  it('stands still while it is in review, whoever writes', async () => {
    await act(editor, [id, 'submit-edition'], { effectiveFrom: today(3) });

    const saved = await setYears(editor, id, 4);
    const head = await editor.put(`/api/console/policies/${id}`, { title: '改' }, { 'If-Match': '"2"' });
    const below = sql(
      `update criteria set "order" = 1 where requirement_id in (select r.id from requirements r
         join levels l on l.id = r.level_id join policies p on p.id = l.policy_id where p.document_id = $1)`,
      [id],
    );

    expect([told(saved), told(head)]).toEqual([
      [409, 'edition.in-review'],
      [409, 'edition.in-review'],
    ]);
    await expect(below).rejects.toMatchObject({ code: 'ZP001' });
    for (const set of [
      `title = '改'`,
      `options = '{}'`,
      `effective_from = '2199-01-01'`,
      `change_note = null`,
      `review = null`,
    ]) {
      const past = sql(`update policies set ${set} where document_id = $1`, [id]);
      await expect(past).rejects.toMatchObject({ code: 'ZP001' });
    }
  });

  it('is recalled, and can be written again', async () => {
    expect((await act(editor, [id, 'recall-edition'])).body).toMatchObject({ status: 'draft', effectiveFrom: null });
    expect((await setYears(editor, id, 4)).status).toBe(200);
  });

  it('is sent back with a reason, not without one', async () => {
    await act(editor, [id, 'submit-edition'], { effectiveFrom: today(3) });

    const silent = await Promise.all(
      [{}, { reason: '' }, { reason: ' ' }].map((body) => act(approver, [id, 'send-edition-back'], body)),
    );
    const sent = await act(approver, [id, 'send-edition-back'], { reason: '四年没有依据' });

    expect(silent.map(told)).toEqual(silent.map(() => [400, 'value.missing']));
    expect(sent.body.status).toBe('draft');
    expect((await contentOf(id)).review.sentBack).toMatchObject({ reason: '四年没有依据', by: { name: 'approver' } });
  });

  it('is approved for its day: frozen with its hash, not in force yet, assessed by nobody', async () => {
    const { body } = await approved({ editor, approver }, id, today(3));

    expect(body).toMatchObject({ status: 'approved', effectiveFrom: today(3), run: null });
    expect(body.snapshotHash).toMatch(/^sha256:/);
    const ahead = await clerk.post('/api/assessments', {
      data: { asOf: today(4), level: 'junior', direction: 'operations', dossier: empty },
    });
    expect(ahead.body.data.policy.edition).toBe(1);
  });

  it('can be revised before its day; no other edition gets the same one', async () => {
    const next = (await editor.post(`/api/console/policies/${id}/acts/revise`, { changeNote: '再放宽' })).body.id;

    const same = await act(editor, [next, 'submit-edition'], { effectiveFrom: today(3) });

    expect(told(same)).toEqual([409, 'edition.overlaps']);
    expect((await contentOf(next)).basedOn.content.effectiveFrom).toBe(today(3));
    await act(editor, [next, 'withdraw-edition']);
  });

  it('is withdrawn before its day with a reason by an approver', async () => {
    const silent = await act(approver, [id, 'withdraw-edition']);
    const withdrawn = await act(approver, [id, 'withdraw-edition'], { reason: '上级文件推迟' });

    expect([silent.status, silent.body.refusals[0]]).toMatchObject([400, { code: 'value.missing', path: 'reason' }]);
    expect(withdrawn.body.status).toBe('withdrawn');
  });

  it('tells who did what, when and why, its clauses too', async () => {
    const [asEditor, asClerk] = [
      await editor.get(`/api/console/policies/${id}/history?range=[0,99]`),
      await clerk.get(`/api/console/policies/${id}/history`),
    ];

    const entries = asEditor.body.map(
      ({ act: name, actorName }: { act: string; actorName: string }) => `${actorName} ${name}`,
    );
    const ofCases = ({ subject }: { subject: string }) => subject === 'golden-cases';
    expect(asEditor.body.filter(ofCases).length).toBeGreaterThan(0);
    expect(entries.filter((_entry: string, place: number) => !ofCases(asEditor.body[place]))).toEqual([
      'approver withdraw-edition',
      'approver approve',
      'editor submit-edition',
      'approver send-edition-back',
      'editor submit-edition',
      'editor update',
      'editor recall-edition',
      'editor submit-edition',
      'editor revise',
    ]);
    expect(asEditor.body[0].after.reason).toBe('上级文件推迟');
    expect(asEditor.body.find(({ subject }: { subject: string }) => subject === 'criteria')).toMatchObject({
      subject: 'criteria',
      before: { rule: { clocks: [{ years: 5 }] } },
    });
    expect(told(asClerk)).toEqual([403, 'access.forbidden']);
  });
});

describe('who has written', () => {
  it('does not approve and does not send back, even as an approver', async () => {
    const id = await revised(editor);
    await setYears(editor, id, 3);
    await act(editor, [id, 'submit-edition'], { effectiveFrom: today(5) });
    await sql(
      `update up_users_role_lnk set role_id = (select id from up_roles where type = 'policy-approver')
        where user_id = (select id from up_users where username = 'editor')`,
    );
    while ((await editor.get('/api/console/me')).body.role !== 'policy-approver') await pause(250);

    const [approval, back] = [
      await act(editor, [id, 'approve']),
      await act(editor, [id, 'send-edition-back'], { reason: '试' }),
    ];

    expect([told(approval), told(back)]).toEqual([
      [403, 'edition.own'],
      [403, 'edition.own'],
    ]);
    expect((await contentOf(id)).authors).toEqual([{ kind: 'user', id: expect.any(String), name: 'editor' }]);
    expect((await act(approver, [id, 'approve'])).body.status).toBe('approved');
    await sql(
      `update up_users_role_lnk set role_id = (select id from up_roles where type = 'policy-editor')
        where user_id = (select id from up_users where username = 'editor')`,
    );
    while ((await editor.get('/api/console/me')).body.role !== 'policy-editor') await pause(250);
  });

  it('is whoever deletes a clause, too', async () => {
    const id = await revised(editor);
    await sql(`update policies set authors = '[]' where document_id = $1`, [id]);
    const { ids, revisions } = await contentOf(id);
    const row = ids.criteria['1.2.3'];

    await editor.delete(`/api/console/criteria/${row}`, { 'If-Match': `"${revisions[row]}"` });

    expect((await contentOf(id)).authors).toMatchObject([{ name: 'editor' }]);
    const { body } = await editor.get(`/api/console/policies/${id}/history`);
    expect(body[0]).toMatchObject({ act: 'delete', subject: 'criteria', before: { code: '1.2.3' } });
    await act(editor, [id, 'withdraw-edition']);
  });
});

describe('the database by itself', () => {
  it.each([
    [
      'overlap',
      `insert into policies (document_id, document_number, title, series, specialty, edition, status, effective_from, procedure, options, snapshot_hash, revision)
       select 'zoverlapoverlapoverlapov', document_number, title, series, specialty, 99, 'superseded', '2024-06-01', procedure, options, 'sha256:x', 1 from policies where status = 'in-force'`,
      '23P01',
    ],
    [
      'an end before the beginning',
      `update policies set status = 'superseded', effective_to = '2023-12-31' where status = 'in-force'`,
      '23514',
    ],
    ['a thaw', `update policies set status = 'draft' where status in ('approved', 'in-force')`, 'ZP001'],
    [
      'a return from the withdrawn',
      `update policies set status = 'approved' where status = 'withdrawn' and snapshot_hash is not null`,
      'ZP001',
    ],
    [
      'another day for what is approved',
      `update policies set effective_from = '2030-01-01' where status = 'approved'`,
      'ZP001',
    ],
    [
      'a review without a day',
      `update policies set status = 'in-review' where status = 'withdrawn' and snapshot_hash is null and effective_from is null`,
      '23514',
    ],
  ])('refuses %s', async (_name, statement, code) => {
    await expect(sql(statement)).rejects.toMatchObject({ code });
  });
});

const empty = { attested: [], education: [], employment: [], titles: [], claims: [], honours: [], outputs: [] };
const pause = (milliseconds: number): Promise<void> => new Promise((resume) => setTimeout(resume, milliseconds));
