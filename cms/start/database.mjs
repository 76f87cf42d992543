// The database: the one that DATABASE_URL names, else the embedded PostgreSQL.
import { startEmbedded } from '../../database/embedded/index.mjs';

/** Answers the address, where the data lie if they are ours, and how to stop it. */
export async function database({ root, folder, environment }) {
  if (environment.DATABASE_URL || environment.NODE_ENV === 'production') {
    return { url: environment.DATABASE_URL, stop: async () => undefined };
  }
  const cluster = await startEmbedded({ packageRoot: root, folder });
  try {
    await createDatabase(cluster, 'zhiping');
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return { url: cluster.urlOf('zhiping'), data: cluster.data, stop: cluster.stop };
}

async function createDatabase(cluster, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: cluster.urlOf('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
