// Commands of cms/commands, as npm runs them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setup } from './setup';

/** Runs a command on a database: its exit code and what it has written. */
export async function command(
  name: string,
  { url, sealKeys = setup().environment['SEAL_KEYS'] ?? '', parameters = [] }: CommandOptions,
): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [resolve(`dist/src/commands/${name}.js`), ...parameters], {
    env: { PATH: process.env['PATH'], TZ: 'UTC', DATABASE_URL: url, SEAL_KEYS: sealKeys },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  const [code] = await once(child, 'close');
  return { code, output };
}

interface CommandOptions {
  readonly url: string;
  readonly sealKeys?: string;
  readonly parameters?: readonly string[];
}
