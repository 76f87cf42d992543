// Boots Strapi, tells the parent process when it serves, and stops when told to.
import { createStrapi } from '@strapi/strapi';
import { join } from 'node:path';
import { Client } from 'pg';
import { settings } from '../config/settings';

// Two servers that create the tables of an empty database at once race, and one dies: they boot one after the other.
const bootLock = 7231;
const oldestVersion = 140000;

export async function boot(root: string): Promise<void> {
  const { servePanel } = settings();
  const app = createStrapi({
    appDir: root,
    distDir: join(root, 'dist'),
    serveAdminPanel: servePanel,
    autoReload: false,
  });
  await oneAtATime(() => app.load());
  await app.listen();
  // Strapi stops by itself on SIGTERM and SIGINT. When the parent is gone, killed perhaps, nobody sends them: the port
  // must not be held against its successor.
  process.on('disconnect', () => process.emit('SIGTERM'));
  process.send?.({ kind: 'ready', port: portOf(app.server.httpServer.address()) });
}

async function oneAtATime(load: () => Promise<unknown>): Promise<void> {
  const client = await connected();
  try {
    await client.query('select pg_advisory_lock($1)', [bootLock]);
    await load();
  } finally {
    await client.end();
  }
}

async function connected(): Promise<Client> {
  const client = new Client({ connectionString: settings().database.url });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    );
    if ((rows[0]?.version ?? 0) < oldestVersion) throw new Error('PostgreSQL 14');
    return client;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `DATABASE_URL: 须能连上 14 或更高版本的 PostgreSQL（${why}） · has to reach a PostgreSQL of version 14 or later (${why})`,
      { cause },
    );
  }
}

/** The port that was asked for, or with port 0 the one that the system gave. */
function portOf(address: { port: number } | string | null): number {
  return address === null || typeof address === 'string' ? settings().port : address.port;
}
