// Once a run, before the tests that need a server: a throw-away PostgreSQL, and a template with the demo data in it.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { buildIfStale } from '../../cms/start/build.mjs';
import { serve } from '../../cms/start/serve.mjs';
import { startEmbedded } from '../../database/embedded/index.mjs';
import { findBrowser } from '../stages/browser.mjs';

const root = join(import.meta.dirname, '../..');
const secret = () => randomBytes(24).toString('base64url');

export default async function setUp() {
  process.env.TZ = 'UTC';
  if (!process.env.TEST_BUILD) await buildIfStale(root);
  const folder = mkdtempSync(join(tmpdir(), 'zhiping-test-'));
  const cluster = await startEmbedded({ packageRoot: root, folder, durable: false });
  globalThis.throwAwayCluster = { cluster, folder };
  // An interrupted run never reaches the teardown, and the server would live on.
  process.once('exit', () => endAtOnce(cluster, folder));

  const environment = testEnvironment();
  await createTemplate(cluster, environment);
  process.env.TEST_SETUP = JSON.stringify({
    databases: cluster.urlOf('postgres'),
    template: 'template_demo',
    environment,
  });
  process.env.CHROMIUM_PATH ??= findBrowser() ?? '';
}

function testEnvironment() {
  return {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    APP_KEYS: `${secret()},${secret()}`,
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    JWT_SECRET: secret(),
    SEAL_KEYS: secret(),
    DEMO: 'true',
    DEMO_PASSWORD: secret(),
    DEMO_APPLICATIONS: '200',
    PANEL_ADMIN_EMAIL: 'panel@zhiping.test',
    PANEL_ADMIN_PASSWORD: `Aa1-${secret()}`,
  };
}

async function createTemplate(cluster, environment) {
  const client = new pg.Client({ connectionString: cluster.urlOf('postgres') });
  await client.connect();
  await client.query('create database template_demo');
  await client.end();
  const { PATH, HOME } = process.env;
  const server = await serve({
    root,
    environment: { PATH, HOME, TZ: 'UTC', ...environment, DATABASE_URL: cluster.urlOf('template_demo') },
  });
  await server.stop();
}

function endAtOnce(cluster, folder) {
  try {
    const pid = Number(readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGQUIT');
  } catch {
    // It has stopped already: the teardown was reached.
  }
  rmSync(folder, { recursive: true, force: true });
}
