import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../cms/start/serve.mjs';
import { startEmbedded } from '../../database/embedded/index.mjs';

const secret = () => randomBytes(24).toString('base64url');

/** A server with so many demo applications on a durable PostgreSQL of its own; all of it is gone afterwards. */
export async function withServer(root, applications, work) {
  const folder = mkdtempSync(join(tmpdir(), 'zhiping-bench-'));
  const cluster = await startEmbedded({ packageRoot: root, folder, durable: true });
  const { PATH, HOME } = process.env;
  const password = secret();
  const environment = {
    PATH,
    HOME,
    TZ: 'UTC',
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    DATABASE_URL: cluster.urlOf('postgres'),
    APP_KEYS: secret(),
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    JWT_SECRET: secret(),
    SEAL_KEYS: secret(),
    DEMO: 'true',
    DEMO_PASSWORD: password,
    DEMO_APPLICATIONS: String(applications),
  };
  try {
    const server = await serve({ root, environment });
    try {
      const url = `http://127.0.0.1:${server.port}`;
      return await work({
        url,
        pid: server.pid,
        database: environment.DATABASE_URL,
        sealKeys: environment.SEAL_KEYS,
        as: (user) => signIn(url, user, password),
      });
    } finally {
      await server.stop();
    }
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function signIn(url, identifier, password) {
  const answer = await fetch(`${url}/api/auth/local`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ identifier, password }),
  });
  const { jwt } = await answer.json();
  return async (path, { method = 'GET', body, headers = {} } = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: { Authorization: `Bearer ${jwt}`, ...(body ? { 'Content-Type': 'application/json' } : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null };
  };
}

/** The nth part of sorted times, in milliseconds. */
export function percentile(times, part) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

export async function timesOf(count, work) {
  const times = [];
  for (let n = 0; n < count; n += 1) {
    const before = performance.now();
    await work(n);
    times.push(performance.now() - before);
  }
  return times;
}

export const ms = (number) => `${number.toFixed(1)} ms`;
