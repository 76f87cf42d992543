// PostgreSQL refuses to run as root: who runs it then, and which folders can that user reach.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, chownSync, constants, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** null when this process may run PostgreSQL itself, else the uid and gid of the system user `postgres`, made if missing. */
export function findOwner() {
  if (process.getuid?.() !== 0) return null;
  return lookUp() ?? create();
}

export function giveTo(owner, path) {
  if (owner) chownSync(path, owner.uid, owner.gid);
}

export function mayWrite(owner, folder) {
  if (owner) return asOwner(owner, 'test -w "$1" && test -x "$1"', folder);
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export function mayRun(owner, bin) {
  return owner ? asOwner(owner, 'test -x "$1/initdb" && test -x "$1/postgres"', bin) : true;
}

/** A new lasting folder outside the project; the system's temporary folder only where there is no other. */
export function refuge() {
  const parent = ['/var/lib', '/usr/local/var'].find((path) => existsSync(path)) ?? tmpdir();
  return join(parent, `zhiping-${randomBytes(6).toString('hex')}`);
}

// The shell, not node: node itself may lie in a folder that the user cannot reach.
function asOwner({ uid, gid }, script, path) {
  return spawnSync('/bin/sh', ['-c', script, 'sh', path], { uid, gid, cwd: '/' }).status === 0;
}

function lookUp() {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function create() {
  spawnSync('groupadd', ['--system', 'postgres']);
  spawnSync('useradd', [
    '--system',
    '--gid',
    'postgres',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const owner = lookUp();
  if (owner) return owner;
  throw new Error(
    'PostgreSQL 不能以 root 运行，也无法新建系统用户 postgres；请换用普通用户或设置 DATABASE_URL · PostgreSQL does not run as root and the system user postgres could not be made; run as another user or set DATABASE_URL',
  );
}
