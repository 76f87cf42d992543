import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { caller, type Caller } from '../support/http';
import { startFailing, startServer, type TestServer } from '../support/server';

let server: TestServer;
let anyone: Caller;

beforeAll(async () => {
  server = await startServer();
  anyone = caller(server);
});
afterAll(() => server.stop());

describe('the console', () => {
  test.each(['/', '/applications', '/policies/abc/show'])(
    'answers %s with its first page, never kept',
    async (path) => {
      const answer = await anyone.get(path);

      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain('text/html');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    },
  );

  test('answers HEAD with the length alone', async () => {
    const answer = await anyone.send('/', { method: 'HEAD' });

    expect(answer.status).toBe(200);
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(0);
    expect(answer.body).toBe('');
  });

  test.each([
    '/assets/missing.js',
    '/favicon.png',
    '/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/%252e%252e/package.json',
    '/.vite/manifest.json',
    '/assets/%00.js',
  ])('does not give out %s', async (path) => {
    expect((await anyone.get(path)).status).toBe(404);
  });

  test.each(['/api/nothing-here', '/admin/nothing-here', '/uploads/nothing.png'])(
    'leaves %s to Strapi',
    async (path) => {
      const answer = await anyone.get(path);

      expect(answer.headers.get('content-type')).not.toContain('text/html');
      expect(answer.status).toBeGreaterThanOrEqual(400);
    },
  );

  test('names no other host in its content policy', async () => {
    const policy = (await anyone.get('/')).headers.get('content-security-policy');

    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('https:');
  });
});

describe('the server', () => {
  test('gives every answer a number, and keeps a harmless one', async () => {
    const own = await anyone.get('/_health');
    const kept = await anyone.get('/_health', { 'X-Request-Id': 'from-the-proxy-1' });

    expect(own.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(kept.headers.get('x-request-id')).toBe('from-the-proxy-1');
  });

  test('refuses a body of more than 1 MB', async () => {
    const answer = await anyone.post('/api/auth/local', { identifier: 'x'.repeat(1_100_000), password: 'x' });

    expect(answer.status).toBe(413);
  });

  test('names every missing variable of production and does not start', async () => {
    const { code, output } = await startFailing({ NODE_ENV: 'production', DEMO: 'true' });

    expect(code).toBe(78);
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual([
      'DATABASE_URL',
      'APP_KEYS',
      'API_TOKEN_SALT',
      'ADMIN_JWT_SECRET',
      'TRANSFER_TOKEN_SALT',
      'ENCRYPTION_KEY',
      'JWT_SECRET',
      'SEAL_KEYS',
      'DEMO',
    ]);
  });

  test('a second one on the same database serves beside the first', async () => {
    const second = await startServer({ database: server.database });

    expect((await caller(second).get('/_health')).status).toBe(204);
    expect(await second.stop({ keep: true })).toBe(0);
  });

  test('starts where an upgrade makes it compare every table anew, and leaves them as they are', async () => {
    const columns = `select table_name, column_name, data_type from information_schema.columns
                      where table_schema = 'public' order by 1, 2`;
    const before = await server.database.query(columns);
    await server.database.query('delete from strapi_database_schema');

    const upgraded = await startServer({ database: server.database });

    expect((await caller(upgraded).get('/_health')).status).toBe(204);
    expect(await server.database.query(columns)).toEqual(before);
    expect(await upgraded.stop({ keep: true })).toBe(0);
  });
});
