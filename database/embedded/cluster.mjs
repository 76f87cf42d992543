// One cluster: made, started, stopped, and picked up again after a crash.
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { giveTo } from './owner.mjs';
import { commandOf } from './process.mjs';

// The same order of text on every system: PostgreSQL's own C.UTF-8 instead of the machine's locales.
const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];

export async function createCluster({ native, owner, home, data, durable, record }) {
  const fresh = join(home, 'data.new');
  const passwordFile = join(home, 'password');
  // A run that was killed half-way leaves an unusable folder: only a finished one gets the name.
  rmSync(fresh, { recursive: true, force: true });
  rmSync(data, { recursive: true, force: true });
  writeFileSync(passwordFile, record.password, { mode: 0o600 });
  giveTo(owner, passwordFile);
  try {
    const login = [`--username=${record.user}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    await run(join(native, 'bin', 'initdb'), ['-D', fresh, ...login, ...locale], { owner, home });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  appendFileSync(join(fresh, 'postgresql.conf'), configuration(durable));
  renameSync(fresh, data);
}

export async function startCluster(cluster) {
  const { native, owner, home, data, log, record } = cluster;
  await clearEarlierRun(cluster);
  rmSync(log, { force: true });
  const port = await freePort(record.port);
  // pg_ctl starts the server in a session of its own: Ctrl-C must not reach it before the application has stopped.
  await run(join(native, 'bin', 'pg_ctl'), ['start', '-D', data, '-l', log, '-w', '-t', '60', '-o', `-p ${port}`], {
    owner,
    home,
  }).catch((cause) => {
    const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n') : '';
    throw new Error(`PostgreSQL 无法启动（${data}） · PostgreSQL does not start\n${lines}`, { cause });
  });
  record.keep({ port });
  return port;
}

export async function stopCluster({ native, owner, home, data }) {
  if (!existsSync(join(data, 'postmaster.pid'))) return;
  await run(join(native, 'bin', 'pg_ctl'), ['stop', '-D', data, '-m', 'fast', '-w', '-t', '60'], { owner, home });
}

/** A server that outlived its killed launcher is stopped; a pid file whose number now belongs to another program is removed. */
async function clearEarlierRun(cluster) {
  if (isRunning(cluster.data)) await stopCluster(cluster);
  else rmSync(join(cluster.data, 'postmaster.pid'), { force: true });
}

/** Whether a server runs on these data: a pid file alone says nothing, as a crash leaves it behind. */
export function isRunning(data) {
  const pidFile = join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return false;
  const command = commandOf(Number(readFileSync(pidFile, 'utf8').split('\n')[0]));
  return Boolean(command?.includes('postgres') && command.includes(data));
}

function configuration(durable) {
  const lines = [
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
  ];
  const throwAway = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off'];
  return `\n${[...lines, ...(durable ? [] : throwAway)].join('\n')}\n`;
}

async function freePort(preferred) {
  if (preferred && (await canListen(preferred))) return preferred;
  return canListen(0);
}

function canListen(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address.port));
    });
  });
}

function run(program, parameters, { owner, home }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      ...owner,
      cwd: home,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    // `close` would wait for the server, which inherits the pipes on some systems.
    child.once('exit', (code) => (code === 0 ? resolve(output) : reject(new Error(`${program}: ${output.trim()}`))));
  });
}
