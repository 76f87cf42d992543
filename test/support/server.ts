// A server of its own for every test file: the built one, in a child process, on a free port.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createDatabase, type TestDatabase } from './postgres';
import { setup } from './setup';

export interface TestServer {
  readonly url: string;
  readonly database: TestDatabase;
  /** What it has written to stdout and stderr so far. */
  output(): string;
  /** SIGTERM, then the database is dropped; `stop({ keep: true })` leaves it for the next server. */
  stop(options?: { readonly keep?: boolean }): Promise<number | null>;
  /** SIGKILL, as in a power cut; the database stays. */
  kill(): Promise<void>;
}

export interface ServerOptions {
  readonly database?: TestDatabase;
  /** Settings beside or instead of the usual ones. */
  readonly environment?: Readonly<Record<string, string>>;
}

const root = resolve(__dirname, '../..');
const patience = 90_000;

/** Starts a server and waits until it serves; without a database it gets a copy of the demo data. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const database = options.database ?? (await createDatabase());
  const child = launch(database.url, options.environment ?? {});
  const heard = listen(child);
  const port = await ready(child, heard);
  const exited = once(child, 'exit');
  return {
    url: `http://127.0.0.1:${port}`,
    database,
    output: () => heard.join(''),
    stop: async ({ keep = false } = {}) => {
      child.kill('SIGTERM');
      await exited;
      if (!keep) await database.drop();
      return child.exitCode;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Starts a server that is expected to refuse: its exit code and its words. */
export async function startFailing(
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const child = launch(null, environment);
  const heard = listen(child);
  await once(child, 'close');
  return { code: child.exitCode, output: heard.join('') };
}

function launch(databaseUrl: string | null, environment: Readonly<Record<string, string>>): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  const usual = databaseUrl === null ? {} : { ...setup().environment, DATABASE_URL: databaseUrl };
  return spawn(process.execPath, [resolve(root, 'dist/src/server.js')], {
    cwd: root,
    env: { PATH, HOME, TZ: 'UTC', ...usual, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

function listen(child: ChildProcess): string[] {
  const heard: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => heard.push(String(chunk)));
  return heard;
}

function ready(child: ChildProcess, heard: readonly string[]): Promise<number> {
  return new Promise((settle, fail) => {
    const failWith = (words: string): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      fail(new Error(`${words}\n${heard.join('')}`));
    };
    const timer = setTimeout(() => failWith(`the server is not ready after ${patience / 1000} s`), patience);
    child.once('exit', (code) => failWith(`the server ended with ${String(code)}`));
    child.on('message', (message) => {
      if (typeof message !== 'object' || !('port' in message)) return;
      clearTimeout(timer);
      child.removeAllListeners('exit');
      settle(Number(message.port));
    });
  });
}
