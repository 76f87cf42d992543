// The server's process: takes the environment and boots, or names everything that is wrong with the environment.
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings, wordProblems } from '../config/settings';

// Rows hold times without a zone, written in the process's own: two servers in different zones would shift each other's.
process.env['TZ'] = 'UTC';
process.env['STRAPI_TELEMETRY_DISABLED'] = 'true';

const root = resolve(__dirname, '../..');

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
  // Loaded only now: Strapi reads the environment as it is loaded, and loading it takes most of a second.
  const { boot } = await import('./boot.js');
  await boot(root).catch((error: unknown) => {
    process.stderr.write(`${wordsOf(error)}\n`);
    process.exit(1);
  });
}

/** An error with a cause says in its message all there is to say; any other is a surprise, and its stack is needed. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? (error.stack ?? error.message) : error.message;
}
