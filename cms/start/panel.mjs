// npm run panel: builds Strapi's own panel into dist/build; `npm start` serves it at /admin from then on.
import { join, resolve } from 'node:path';
import { mkdirSync } from 'node:fs';
import { buildIfStale } from './build.mjs';
import { readEnvironment } from './environment.mjs';
import { installIfNeeded } from './install.mjs';
import { sayFailure, timed } from './report.mjs';
import { runQuietly } from './run.mjs';

const root = resolve(import.meta.dirname, '../..');

try {
  await timed('安装 install', () => installIfNeeded(root));
  await timed('构建 build', () => buildIfStale(root));
  await timed('后台 panel', () => buildPanel());
  process.stdout.write('  npm start 后见 /admin · then npm start serves it at /admin\n');
} catch (error) {
  sayFailure(error);
  process.exitCode = 1;
}

function buildPanel() {
  mkdirSync(join(root, 'public', 'uploads'), { recursive: true });
  // The build reads the configuration, which asks for the database's address, but connects to nothing.
  const environment = readEnvironment({ root, folder: join(root, '.data') });
  Object.assign(process.env, { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', ...environment });
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  return runQuietly(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'build'], { cwd: root }).then(
    () => undefined,
  );
}
