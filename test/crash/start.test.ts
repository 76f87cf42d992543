import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, npmStart, pause, type Start } from '../support/npm-start';

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

const start = (more: Readonly<Record<string, string>> = {}): Start =>
  npmStart({ DATA_FOLDER: folder, PORT: String(port), ...more });

const databaseRuns = (): boolean => existsSync(join(folder, 'postgres/data/postmaster.pid'));

async function health(): Promise<number> {
  return (await fetch(`http://127.0.0.1:${port}/_health`)).status;
}

/** Until nothing answers at the port any more. */
async function gone(): Promise<void> {
  while (await health().catch(() => null)) await pause();
}
