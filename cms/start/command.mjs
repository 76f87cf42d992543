// npm run verify and its like: a command of cms/commands on the database that npm start uses, running or not.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { joinEmbedded } from '../../database/embedded/index.mjs';
import { buildIfStale, server } from './build.mjs';
import { madeSecrets } from './environment.mjs';
import { sayFailure } from './report.mjs';

const root = resolve(import.meta.dirname, '../..');
const [name, ...parameters] = process.argv.slice(2);

try {
  process.exitCode = await run();
} catch (error) {
  sayFailure(error);
  process.exitCode = 2;
}

async function run() {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  const folder = resolve(root, process.env.DATA_FOLDER ?? '.data');
  await buildIfStale(root, [server]);
  const postgres = await database(folder);
  try {
    return await ended(postgres.url, sealKeys(folder));
  } finally {
    await postgres.stop();
  }
}

async function database(folder) {
  const url = process.env.DATABASE_URL;
  if (url) return { url, stop: async () => undefined };
  const cluster = await joinEmbedded({ packageRoot: root, folder });
  return { url: cluster.urlOf('zhiping'), stop: cluster.stop };
}

/** The keys that the server has: production gives them, elsewhere npm start has made them. */
function sealKeys(folder) {
  const { SEAL_KEYS: given, NODE_ENV: mode } = process.env;
  return given || mode === 'production' ? given : madeSecrets(folder).SEAL_KEYS;
}

function ended(url, keys) {
  const child = spawn(process.execPath, [join(root, 'dist', 'src', 'commands', `${name}.js`), ...parameters], {
    cwd: root,
    env: { ...process.env, TZ: 'UTC', DATABASE_URL: url, ...(keys ? { SEAL_KEYS: keys } : {}) },
    stdio: 'inherit',
  });
  return new Promise((settle, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => settle(code ?? 2));
  });
}
