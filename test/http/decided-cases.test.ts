// 已办结的申报: a round follows a new edition, and the cases in it that are no longer open keep theirs.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approved, revised, setYears } from '../support/editions';
import { people, type Answer, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let clerk: Caller;
let withdrawn: string;
let open: string;
let before: Answer;

const readCase = (id: string) => clerk.get(`/api/console/applications/${id}`);

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  const [editor, approver] = await Promise.all([as('editor'), as('approver')]);
  clerk = await as('clerk');
  const filter = JSON.stringify({ level: 'deputy-senior', status: 'submitted', round: '2026' });
  [{ id: withdrawn }, { id: open }] = (await clerk.get(`/api/console/applications?filter=${filter}`)).body;
  await server.database.query(`update applications set status = 'withdrawn' where document_id = $1`, [withdrawn]);
  before = await readCase(withdrawn);

  const draft = await revised(editor);
  await setYears(editor, draft, 1);
  await approved({ editor, approver }, draft);
  while ((await readCase(open)).body.verdict.policy.edition !== 2)
    await new Promise((resume) => setTimeout(resume, 50));
});
afterAll(() => server.stop());

describe('after a new edition has taken effect', () => {
  it('a withdrawn case comes with the edition of its verdict beside that of its round', async () => {
    const { body } = await readCase(withdrawn);

    expect(body.verdict).toEqual(before.body.verdict);
    expect(body.policySnapshot).toMatchObject({ edition: 2, content: { edition: 2 } });
    expect(body.verdictSnapshot).toEqual(before.body.policySnapshot);
    expect(body.verdictSnapshot.snapshotHash).toBe(body.verdict.policy.snapshotHash);
  });

  it('a case that has followed has but one', async () => {
    const { body } = await readCase(open);

    expect([body.policySnapshot.snapshotHash, body.verdictSnapshot]).toEqual([body.verdict.policy.snapshotHash, null]);
    expect(before.body.verdictSnapshot).toBeNull();
  });
});
