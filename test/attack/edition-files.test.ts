// Hostile files of editions: refused with 4xx, quickly, nothing stored, the process up.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { caller, people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let editor: Caller;
let yaml: string;

beforeAll(async () => {
  server = await startServer();
  editor = await people(server)('editor');
  const [{ id }] = (await editor.get('/api/console/policies')).body;
  yaml = (await editor.get(`/api/console/policies/${id}/file?format=yaml`)).body;
});
afterAll(() => server.stop());

const path = '/api/console/policies/acts/import';
const send = (body: BodyInit, type = 'application/yaml', headers: Record<string, string> = {}) =>
  editor.send(path, { method: 'POST', body, headers: { 'Content-Type': type, ...headers } });
const stored = () => server.database.query('select count(*)::int as n, max(updated_at) as at from policies');

/** Ten lines that unfold to ten thousand million values. */
const bomb = Array.from({ length: 10 }, (_, depth) =>
  depth === 0 ? 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]' : `a${depth}: &a${depth} [${`*a${depth - 1}, `.repeat(10)}]`,
).join('\n');

const texts: [string, string, number, string][] = [
  ['aliases that unfold', bomb, 422, 'file.not-accepted'],
  ['one harmless alias', 'changeNote: &n 甲\nformat: *n\n', 422, 'file.not-accepted'],
  ['a tag of a function', 'format: !!js/function "function () { return 1 }"\n', 422, 'file.not-accepted'],
  ['a tag of binary data', 'format: !!binary aGVsbG8=\n', 422, 'file.not-accepted'],
  ['a merge key', 'format: zhiping.edition\n<<: { version: 1 }\n', 400, ''],
  ['keys of the prototype', '__proto__:\n  polluted: true\nconstructor: { prototype: { polluted: true } }\n', 400, ''],
  ['a key written twice', 'format: zhiping.edition\nformat: zhiping.edition\n', 400, 'file.wrong'],
  ['a hundred thousand keys', Array.from({ length: 100_000 }, (_, n) => `k${n}: `).join('\n'), 400, ''],
  ['a hundred thousand brackets', '['.repeat(100_000), 422, 'file.too-deep'],
  ['as many in JSON', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 422, 'file.too-deep'],
  ['a hundred thousand levels', '- '.repeat(100_000), 422, 'file.too-deep'],
  [
    'as many under one another',
    Array.from({ length: 1000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
    422,
    'file.too-deep',
  ],
  ['a hundred thousand anchors', '&a '.repeat(100_000), 400, 'file.unreadable'],
  ['half a million quotation marks', '"'.repeat(500_000), 400, 'file.unreadable'],
  ['half a million empty lines', '\n'.repeat(500_000), 400, ''],
  ['half a million brackets that close nothing', ']'.repeat(500_000), 400, 'file.unreadable'],
  ['as many commas in a list', `[${','.repeat(500_000)}`, 400, 'file.unreadable'],
  ['a hundred thousand directives', '%a\n'.repeat(100_000), 400, 'file.unreadable'],
  ['an open quotation mark', 'format: "zhiping', 400, 'file.unreadable'],
  ['two documents', 'a: 1\n---\nb: 2\n', 400, 'file.unreadable'],
  ['nothing', '', 400, ''],
  ['a list', '- 1\n- 2\n', 400, ''],
  ['a word', 'hello', 400, ''],
  ['a date and a number as keys', '2024-01-01: 1\n1.5: 2\n', 400, ''],
  ['a key that is a list', '? [a, b]\n: 1\n', 400, ''],
  ['NUL', 'format: "a\\0b"\n', 400, ''],
  ['a bare NUL', 'format: a\u0000b\n', 400, ''],
];

describe('a hostile file', () => {
  it.each(texts)('%s', async (...[, text, status, code]) => {
    const before = await stored();

    const asYaml = await send(text);
    const inJson = await send(JSON.stringify({ file: text, changeNote: '试' }), 'application/json');

    expect([asYaml.status, inJson.status]).toEqual([status, status]);
    if (code !== '') expect([asYaml.body.code, inJson.body.code]).toEqual([code, code]);
    expect(asYaml.body.refusals.length).toBeGreaterThan(0);
    expect(await stored()).toEqual(before);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('of more than a megabyte, whatever its type', async () => {
    const long = `changeNote: ${'字'.repeat(700_000)}\n`;
    const answers = await Promise.all([
      send(long),
      send(long, 'text/yaml'),
      send(JSON.stringify({ file: long }), 'application/json'),
    ]);

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [413, 'request.too-large']),
    );
  });

  it.each([
    ['GBK', Buffer.from([0xd6, 0xd0, 0xce, 0xc4, 0x3a, 0x20, 0x31])],
    ['UTF-16', Buffer.from('\ufeffformat: zhiping.edition', 'utf16le')],
    ['half a character', Buffer.from('文').subarray(0, 2)],
  ])('in the encoding %s', async (_, bytes) => {
    const answers = await Promise.all([send(bytes), send(bytes, 'text/yaml')]);

    expect(answers.map(({ status }) => status)).toEqual([400, 400]);
    expect(answers[0].body.code).toBe('file.not-utf8');
  });

  it('with a byte order mark is read all the same', async () => {
    const { status } = await editor.send(`${path}?dryRun=true`, {
      method: 'POST',
      body: `\ufeff${yaml}`,
      headers: { 'Content-Type': 'application/yaml' },
    });

    expect(status).toBe(200);
  });

  it('in JSON on one line is read all the same', async () => {
    const oneLine = JSON.stringify({ file: JSON.stringify(parse(yaml)) });
    const { status } = await editor.send(`${path}?dryRun=true`, {
      method: 'POST',
      body: oneLine,
      headers: { 'Content-Type': 'application/json' },
    });

    expect(status).toBe(200);
  });

  it.each([
    ['compressed', () => send(gzipSync(yaml), 'application/yaml', { 'Content-Encoding': 'gzip' })],
    ['as a form', () => send('file=1', 'application/x-www-form-urlencoded')],
    ['as an unknown type', () => send(yaml, 'application/octet-stream')],
    ['a list in JSON', () => send('[]', 'application/json')],
    ['without a type', () => editor.send(path, { method: 'POST', body: Buffer.from(yaml) })],
  ])('%s', async (_, sent) => {
    expect((await sent()).status).toBe(415);
  });

  it.each([
    ['a number for the text', { file: 1 }],
    ['a list for the text', { file: ['format'] }],
    ['a member of its own', { file: 'format: 1', run: true }],
    ['a lone surrogate', { file: 'format: \ud800' }],
    ['an edition that is none', { format: 'zhiping.edition', version: 2 }],
  ])('in JSON with %s', async (_, body) => {
    expect((await send(JSON.stringify(body), 'application/json')).status).toBe(400);
  });

  it('of somebody who is nobody is not read', async () => {
    const answer = await caller(server).send(path, {
      method: 'POST',
      body: bomb,
      headers: { 'Content-Type': 'text/yaml' },
    });

    expect(answer.status).toBe(401);
  });
});

it('the server is up, and its file still goes in', async () => {
  const { status } = await send(JSON.stringify({ file: yaml, changeNote: '仍可导入' }), 'application/json');

  expect(status).toBe(201);
});
