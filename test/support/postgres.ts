// A database of its own for every test file.
import { randomBytes } from 'node:crypto';
import { Client, type QueryResultRow } from 'pg';
import { setup } from './setup';

export interface TestDatabase {
  readonly url: string;
  /** Rows of one statement, past the server, to see what is really stored. */
  query<Row extends QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A copy of the demo data, or an empty database, some 0.1 s either way. */
export async function createDatabase(from: 'demo' | 'empty' = 'demo'): Promise<TestDatabase> {
  const { databases, template } = setup();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await once(databases, `create database ${name} template ${from === 'demo' ? template : 'template0'}`);
  const url = new URL(databases);
  url.pathname = name;
  return {
    url: url.href,
    query: (sql, values = []) => once(url.href, sql, values),
    drop: async () => {
      await once(databases, `drop database if exists ${name} with (force)`);
    },
  };
}

async function once<Row extends QueryResultRow>(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(sql, [...values]);
    return rows;
  } finally {
    await client.end();
  }
}
