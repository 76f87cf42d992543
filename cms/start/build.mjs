// Builds what is older than its sources: the server by tsc, the console by Vite.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { runQuietly } from './run.mjs';

export const server = {
  name: '服务 server',
  sources: ['shared', 'config', 'database', 'cms', 'tsconfig.json', 'tsconfig.base.json', 'package-lock.json'],
  command: ['node_modules/typescript/bin/tsc', '-b'],
  before: removeOrphans,
};
export const webConsole = {
  name: '控制台 console',
  sources: ['admin', 'shared', 'tsconfig.base.json', 'package-lock.json'],
  command: ['node_modules/vite/bin/vite.js', 'build', '--config', 'admin/vite.config.mts', '--logLevel', 'warn'],
  before: () => undefined,
};

/** Answers what was built. */
export async function buildIfStale(root, parts = [server, webConsole]) {
  const stale = parts.filter((part) => fingerprint(root, part) !== builtFrom(root, part));
  await Promise.all(stale.map((part) => build(root, part)));
  return stale.length === 0 ? '已是最新 up to date' : stale.map(({ name }) => name).join('、');
}

async function build(root, part) {
  const print = fingerprint(root, part);
  part.before(root);
  // Whatever the server runs as, tests among it, what is built is what people are served: React's own build for development is twice as large.
  await runQuietly(process.execPath, part.command, { cwd: root, environment: { NODE_ENV: 'production' } });
  mkdirSync(dirname(markOf(root, part)), { recursive: true });
  writeFileSync(markOf(root, part), print);
}

const markOf = (root, { sources }) => join(root, 'dist', '.built', sources[0]);
const builtFrom = (root, part) => (existsSync(markOf(root, part)) ? readFileSync(markOf(root, part), 'utf8') : null);

/** Names, sizes and times of all sources: a deleted file counts as a change too. */
function fingerprint(root, { sources }) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesBelow(join(root, source)))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap(({ name }) => filesBelow(join(path, name)));
}

/** Strapi loads whatever lies in dist: what was compiled from a file that is gone has to go as well. */
function removeOrphans(root) {
  const folders = { src: 'cms', config: 'config', database: 'database', shared: 'shared' };
  for (const [compiled, source] of Object.entries(folders)) {
    const base = join(root, 'dist', compiled);
    for (const file of filesBelow(base)) {
      const origin = join(root, source, relative(base, file));
      const origins = [origin, origin.replace(/\.js$/, '.ts')];
      if (!origins.some((path) => existsSync(path))) rmSync(file);
    }
  }
}
