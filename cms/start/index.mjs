// npm start: from a fresh checkout to a serving system. One step a file; node built-ins alone until the install is done.
import { resolve } from 'node:path';
import { readEnvironment } from './environment.mjs';
import { installIfNeeded } from './install.mjs';
import { buildIfStale } from './build.mjs';
import { database } from './database.mjs';
import { claimFolder } from './single.mjs';
import { refuseBusyPort } from './port.mjs';
import { serve } from './serve.mjs';
import { report, sayFailure, timed } from './report.mjs';

process.env.TZ = 'UTC';
const root = resolve(import.meta.dirname, '../..');

try {
  await start();
} catch (error) {
  sayFailure(error);
  process.exitCode = 1;
}

async function start() {
  const folder = resolve(root, process.env.DATA_FOLDER ?? '.data');
  claimFolder(folder);
  const environment = readEnvironment({ root, folder });
  await refuseBusyPort(environment);
  await timed('安装 install', () => installIfNeeded(root));
  await timed('构建 build', () => buildIfStale(root));
  const postgres = await timed('数据库 database', () => database({ root, folder, environment }));
  try {
    const server = await timed('服务 server', () =>
      serve({ root, environment: { ...environment, DATABASE_URL: postgres.url } }),
    );
    report({ environment, port: server.port, data: postgres.data });
    process.exitCode = await server.ended;
  } finally {
    await postgres.stop();
  }
}
