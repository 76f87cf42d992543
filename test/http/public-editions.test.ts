// What anybody may read without signing in: the editions in force today, and nothing else.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { canonicalJson, EditionInForce, type Json } from '../../shared/policy';
import { act, approved, revised, setYears, today } from '../support/editions';
import { caller, people, type Answer, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let editor: Caller;
let approver: Caller;

beforeAll(async () => {
  server = await startServer();
  [editor, approver] = await Promise.all([people(server)('editor'), people(server)('approver')]);
});
afterAll(() => server.stop());

const path = '/api/public/editions';
const read = (headers: Record<string, string> = {}): Promise<Answer> => caller(server).get(path, headers);
const tagOf = (answer: Answer): string => answer.headers.get('ETag') ?? '';
const stored = (condition: string) =>
  server.database.query<{ hash: string }>(`select snapshot_hash as hash from policies where ${condition} order by id`);

describe('the editions in force', () => {
  it('are given to anybody, whole, and each with the hash of its content', async () => {
    const { status, headers, body } = await read();

    expect([status, headers.get('Cache-Control')]).toEqual([200, 'public, no-cache']);
    expect(body.data.map(({ hash }: { hash: string }) => hash).sort()).toEqual(
      (await stored(`status = 'in-force'`)).map(({ hash }) => hash).sort(),
    );
    for (const edition of body.data) {
      expect(EditionInForce.safeParse(edition).success).toBe(true);
      expect(edition.content.documentNumber).toBe(edition.documentNumber);
      expect(edition.hash).toBe(hashOf(edition.content));
    }
  });

  it('come with nothing else: no ids, no rows, no person, no cookie', async () => {
    const { headers, body } = await read();

    expect(Object.keys(body)).toEqual(['data']);
    for (const edition of body.data) expect(Object.keys(edition).sort()).toEqual(['content', 'documentNumber', 'hash']);
    const persons = await server.database.query<{ name: string }>(
      'select applicant_name as name from applications union select username from up_users',
    );
    const said = JSON.stringify(body);
    expect(persons.length).toBeGreaterThan(10);
    expect(persons.filter(({ name }) => said.includes(`"${name}"`))).toEqual([]);
    expect(headers.get('Set-Cookie')).toBeNull();
  });

  it('are the same whatever is asked along', async () => {
    const plain = await read();
    const asked = await caller(server).get(`${path}?asOf=2030-01-01&populate=*&filters[status]=draft`);

    expect(asked.body).toEqual(plain.body);
    expect(tagOf(asked)).toBe(tagOf(plain));
  });

  it('are not sent again to who has them', async () => {
    const again = await read({ 'If-None-Match': tagOf(await read()) });

    expect([again.status, again.body]).toEqual([304, '']);
    expect((await read({ 'If-None-Match': `"other", W/${tagOf(again)}` })).status).toBe(304);
    expect((await read({ 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('cannot be written to', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status, body } = await caller(server).send(path, { method });
      expect([404, 405]).toContain(status);
      expect(body.code).toMatch(/^(route|method)\./);
    }
  });
});

describe('a new edition', () => {
  it('is not to be seen as a draft, nor approved for a later day', async () => {
    const before = await read();
    const draft = await revised(editor);
    await setYears(editor, draft, 4);
    expect((await read()).body).toEqual(before.body);
    expect((await approved({ editor, approver }, draft, today(3))).status).toBe(200);

    const [coming] = await stored(`status = 'approved'`);
    const after = await read();
    expect(coming?.hash).toMatch(/^sha256:/);
    expect([after.body, tagOf(after)]).toEqual([before.body, tagOf(before)]);
    await act(approver, [draft, 'withdraw-edition'], { reason: '另有安排' });
  });

  it('takes the place of the one before it on its day, under another tag', async () => {
    const before = await read();
    const draft = await revised(editor);
    await setYears(editor, draft, 4);
    expect((await approved({ editor, approver }, draft)).status).toBe(200);

    const after = await read({ 'If-None-Match': tagOf(before) });
    expect(after.status).toBe(200);
    expect(after.body.data).toHaveLength(before.body.data.length);
    expect(after.body.data.map(({ content }: EditionInForce) => content.edition)).toContain(3);
    expect(after.body.data.map(({ hash }: EditionInForce) => hash).sort()).toEqual(
      (await stored(`status = 'in-force'`)).map(({ hash }) => hash).sort(),
    );
  });
});

function hashOf(content: Json): string {
  return `sha256:${createHash('sha256').update(canonicalJson(content)).digest('hex')}`;
}
