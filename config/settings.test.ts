import { describe, expect, test } from '@jest/globals';
import { readSettings, wordProblems } from './settings';

const random = (seed: string) => `${seed}-q7Zk2Vx9Lw4Tn8Rb5Yc3H`;
const secrets = {
  APP_KEYS: `${random('a')},${random('b')}`,
  API_TOKEN_SALT: random('c'),
  ADMIN_JWT_SECRET: random('d'),
  TRANSFER_TOKEN_SALT: random('e'),
  ENCRYPTION_KEY: random('f'),
  JWT_SECRET: random('g'),
  SEAL_KEYS: `${random('h')},${random('i')}`,
};
const database = { DATABASE_URL: 'postgresql://zhiping:word@db.test:5432/zhiping' };
const production = { NODE_ENV: 'production', ...secrets, ...database };
const development = { ...secrets, ...database, DEMO_PASSWORD: 'twelve-letters' };

const variablesOf = (environment: Record<string, string | undefined>): string[] => {
  const read = readSettings(environment);
  return read.ok ? [] : read.problems.map(({ variable }) => variable);
};

describe('defaults', () => {
  test('development listens on this machine alone and brings demo data', () => {
    const read = readSettings(development);

    expect(read).toMatchObject({
      ok: true,
      settings: {
        production: false,
        host: '127.0.0.1',
        port: 1337,
        publicUrl: 'http://127.0.0.1:1337',
        demo: { password: 'twelve-letters', applications: 200 },
        panelAdmin: null,
        servePanel: false,
      },
    });
  });

  test('production has no demo and listens everywhere', () => {
    expect(readSettings(production)).toMatchObject({
      ok: true,
      settings: { production: true, host: '0.0.0.0', demo: null, database: { poolMax: 20 } },
    });
  });

  test('an empty variable counts as not set', () => {
    expect(readSettings({ ...production, PORT: '', PUBLIC_URL: '' })).toMatchObject({
      ok: true,
      settings: { port: 1337 },
    });
  });

  test('an address loses its closing slash', () => {
    expect(readSettings({ ...production, PUBLIC_URL: 'https://zhiping.test/' })).toMatchObject({
      settings: { publicUrl: 'https://zhiping.test' },
    });
  });
});

describe('production', () => {
  test('names every missing variable at once', () => {
    expect(variablesOf({ NODE_ENV: 'production' })).toEqual(['DATABASE_URL', ...Object.keys(secrets)]);
  });

  test('has no demo accounts', () => {
    expect(variablesOf({ ...production, DEMO: 'true' })).toEqual(['DEMO']);
    expect(variablesOf({ ...production, DEMO: 'false' })).toEqual([]);
  });

  test('does not move its clock', () => {
    expect(variablesOf({ ...production, CLOCK_OFFSET: '86400' })).toEqual(['CLOCK_OFFSET']);
    expect(readSettings({ ...development, CLOCK_OFFSET: '86400' })).toMatchObject({
      settings: { clockOffset: 86_400 },
    });
  });

  test.each([
    'toBeModified',
    'tobemodified-tobemodified-1',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'my-secret-is-1234567890-abc',
  ])('refuses the guessable secret %s', (JWT_SECRET) => {
    expect(variablesOf({ ...production, JWT_SECRET })).toEqual(['JWT_SECRET']);
  });

  test('every one of APP_KEYS has to be random', () => {
    expect(variablesOf({ ...production, APP_KEYS: `${random('a')},short` })).toEqual(['APP_KEYS']);
  });
});

describe('bad values', () => {
  test.each([
    ['NODE_ENV', 'staging'],
    ['PORT', '65536'],
    ['PORT', '13.37'],
    ['PORT', 'http'],
    ['PUBLIC_URL', 'ftp://zhiping.test'],
    ['DATABASE_URL', 'mysql://zhiping@db.test/zhiping'],
    ['DATABASE_POOL_MAX', '1'],
    ['DEMO', 'yes'],
    ['DEMO_APPLICATIONS', '1000001'],
    ['DEMO_PASSWORD', 'short'],
    ['SERVE_PANEL', '1'],
    ['LOG_LEVEL', 'loud'],
    ['CLOCK_OFFSET', 'tomorrow'],
  ])('%s=%s is named', (variable, value) => {
    expect(variablesOf({ ...development, [variable]: value })).toEqual([variable]);
  });

  test('are worded with what would be right, one line each', () => {
    const read = readSettings({ ...development, PORT: 'x', DATABASE_URL: undefined });

    expect(read.ok ? '' : wordProblems(read.problems)).toBe(
      [
        'PORT: 应为 0–65535 的整数 · has to be a whole number from 0 to 65535',
        'DATABASE_URL: 缺少；应为 postgres://用户:口令@主机:端口/库 · is missing; it has to be postgres://user:password@host:port/database',
      ].join('\n'),
    );
  });
});

describe("the panel's first account", () => {
  const account = { PANEL_ADMIN_EMAIL: 'panel@zhiping.test', PANEL_ADMIN_PASSWORD: 'Twelve-letters-1' };

  test('is there when both variables are', () => {
    expect(readSettings({ ...production, ...account })).toMatchObject({
      settings: { panelAdmin: { email: 'panel@zhiping.test', password: 'Twelve-letters-1' } },
    });
  });

  test.each(Object.keys(account))('asks for %s when the other one is given', (missing) => {
    expect(variablesOf({ ...production, ...account, [missing]: undefined })).toEqual([missing]);
  });
});
