// `npm start` as a person runs it, and the commands beside it, with a data folder of their own.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

export interface Start {
  readonly child: ChildProcess;
  output(): string;
  /** Waits for words in the output; fails when the process ends before. */
  says(words: string): Promise<void>;
  ended(): Promise<number | null>;
}

/** `npm start`; without demo data unless asked for. */
export function npmStart(environment: Readonly<Record<string, string>>): Start {
  return launch(['cms/start/index.mjs'], { DEMO: 'false', LOG_LEVEL: 'error', ...environment });
}

/** `npm run verify` and its like, through what finds the database and the keys for them. */
export function npmRun(parameters: readonly string[], environment: Readonly<Record<string, string>>): Start {
  return launch(['cms/start/command.mjs', ...parameters], environment);
}

function launch([script = '', ...parameters]: readonly string[], environment: Readonly<Record<string, string>>): Start {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(root, script), ...parameters], {
    cwd: root,
    env: { PATH, HOME, ...environment },
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

export const pause = (): Promise<void> => new Promise((settle) => setTimeout(settle, 50));

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}
