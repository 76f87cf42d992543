// One start a checkout: a second one would share the first one's database.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf } from '../../database/embedded/process.mjs';

/** Writes this process's number; refuses while the earlier start still runs. A number left by a crash is taken over. */
export function claimFolder(folder) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'start.pid');
  const earlier = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (commandOf(earlier)?.includes(join('cms', 'start', 'index.mjs'))) {
    throw new Error(`已在运行（进程 ${earlier}）；先停止它 · already running (process ${earlier}); stop it first`);
  }
  writeFileSync(file, String(process.pid));
  process.on('exit', () => rmSync(file, { force: true }));
}
