import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

interface Start {
  readonly child: ChildProcess;
  output(): string;
  /** Waits for words in the output; fails when the process ends before. */
  says(words: string): Promise<void>;
  ended(): Promise<number | null>;
}

let folder: string;
let port: number;
let running: Start | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhiping-start-'));
  port = await freePort();
});
afterAll(async () => {
  running?.child.kill('SIGTERM');
  await running?.ended();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  test('serves, with a database of its own', async () => {
    running = start();
    await running.says('Ctrl-C');

    expect(running.output()).toContain(`http://127.0.0.1:${port}/`);
    expect(running.output()).toMatch(/database {2}\d+\.\d s/);
    expect(await health()).toBe(204);
    expect(databaseRuns()).toBe(true);
  });

  test('is refused in one line while the first one runs', async () => {
    const second = start();

    expect(await second.ended()).toBe(1);
    expect(second.output().trim()).toBe(
      `已在运行（进程 ${String(running?.child.pid)}）；先停止它 · already running (process ${String(running?.child.pid)}); stop it first`,
    );
  });

  test('recovers from a run that was killed: the orphaned server goes, the database is taken over', async () => {
    running?.child.kill('SIGKILL');
    await running?.ended();
    await gone();

    running = start();
    await running.says('Ctrl-C');

    expect(await health()).toBe(204);
  });

  test('stops server and database when told to', async () => {
    running?.child.kill('SIGTERM');

    expect(await running?.ended()).toBe(0);
    expect(databaseRuns()).toBe(false);
    expect(existsSync(join(folder, 'start.pid'))).toBe(false);
    await gone();
  });

  test('names a port in use, and another to take', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const refused = start();

    expect(await refused.ended()).toBe(1);
    expect(refused.output().trim()).toBe(
      `端口 ${port} 已被占用；换一个，例如 PORT=${port + 1} npm start · port ${port} is in use; choose another, such as PORT=${port + 1} npm start`,
    );
    other.close();
  });

  test('names a DATABASE_URL that leads nowhere', async () => {
    const refused = start({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' });

    expect(await refused.ended()).toBe(1);
    expect(refused.output()).toContain('DATABASE_URL: 须能连上 14 或更高版本的 PostgreSQL');
  });
});

function start(more: Readonly<Record<string, string>> = {}): Start {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(root, 'cms/start/index.mjs')], {
    cwd: root,
    env: { PATH, HOME, DATA_FOLDER: folder, PORT: String(port), DEMO: 'false', LOG_LEVEL: 'error', ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const heard: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => heard.push(String(chunk)));
  const output = (): string => heard.join('');
  // `close` comes after the last word, unlike `exit`.
  const closed = once(child, 'close');
  return {
    child,
    output,
    says: async (words) => {
      while (!output().includes(words)) {
        if (child.exitCode !== null) throw new Error(`it ended before it said ${words}\n${output()}`);
        await pause();
      }
    },
    ended: async () => {
      await closed;
      return child.exitCode;
    },
  };
}

const databaseRuns = (): boolean => existsSync(join(folder, 'postgres/data/postmaster.pid'));

async function health(): Promise<number> {
  return (await fetch(`http://127.0.0.1:${port}/_health`)).status;
}

/** Until nothing answers at the port any more. */
async function gone(): Promise<void> {
  while (await health().catch(() => null)) await pause();
}

const pause = (): Promise<void> => new Promise((settle) => setTimeout(settle, 50));

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}
