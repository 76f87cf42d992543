// npm install, when node_modules is missing or does not match package-lock.json.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './run.mjs';

/** Answers whether anything had to be installed. */
export async function installIfNeeded(root) {
  if (isInstalled(root)) return '已是最新 up to date';
  // Not `npm ci`: it fails on a lockfile that lacks the optional packages of other platforms. Nothing is saved: which of
  // those a registry has would change the lockfile.
  const npm = process.env.npm_execpath;
  const parameters = ['install', '--no-audit', '--no-fund', '--no-save', '--include=dev'];
  if (npm) await runQuietly(process.execPath, [npm, ...parameters], { cwd: root });
  else await runQuietly('npm', parameters, { cwd: root });
  writeFileSync(markOf(root), lockHash(root));
  return '已安装 installed';
}

function isInstalled(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  if (existsSync(markOf(root)) && readFileSync(markOf(root), 'utf8') === lockHash(root)) return true;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

const markOf = (root) => join(root, 'node_modules', '.zhiping-installed');
const lockHash = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
