// The server's process: takes the environment, boots Strapi, tells its parent when it serves, and stops when told to.
process.env['TZ'] = 'UTC';
process.env['STRAPI_TELEMETRY_DISABLED'] = 'true';

import { existsSync, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { readSettings, settings, wordProblems } from '../config/settings';

const root = resolve(__dirname, '../..');
// Two servers that create the tables of an empty database at once race, and one dies: they boot one after the other.
const bootLock = 7231;

void main();

async function main(): Promise<void> {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  const read = readSettings(process.env);
  if (!read.ok) {
    process.stderr.write(`${wordProblems(read.problems)}\n`);
    process.exit(78);
  }
  // Strapi does not start without it.
  mkdirSync(join(root, 'public', 'uploads'), { recursive: true });
  await boot().catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
}

async function boot(): Promise<void> {
  // Required late, because Strapi reads NODE_ENV and the zone as it is loaded.
  const { createStrapi } = await import('@strapi/strapi');
  const app = createStrapi({
    appDir: root,
    distDir: join(root, 'dist'),
    serveAdminPanel: settings().servePanel,
    autoReload: false,
  });
  await oneAtATime(() => app.load());
  await app.listen();
  const stop = once(async () => {
    await app.destroy();
    process.exit(0);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  // The parent is gone, killed perhaps: do not hold the port against its successor.
  process.on('disconnect', stop);
  process.send?.({ kind: 'ready', port: portOf(app.server.httpServer.address()) });
}

async function oneAtATime(load: () => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: settings().database.url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [bootLock]);
    await load();
  } finally {
    await client.end();
  }
}

function portOf(address: AddressInfo | string | null): number {
  return address === null || typeof address === 'string' ? settings().port : address.port;
}

function once(act: () => Promise<void>): () => void {
  let begun: Promise<void> | undefined;
  return () => void (begun ??= act());
}
