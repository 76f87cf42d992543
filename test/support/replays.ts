// `npm run verify` and a replay from the console, as tests ask for them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Caller } from './http';

export interface Found {
  readonly name: string;
  readonly differences: readonly { readonly code: string; readonly members: readonly string[] }[];
}

/** `npm run verify -- --json` on the database of the test: its exit code, findings and summary. */
export async function verify(url: string): Promise<{ code: number; findings: Found[]; summary: any }> {
  const child = spawn(process.execPath, [resolve('dist/src/commands/verify.js'), '--json'], {
    env: { PATH: process.env['PATH'], TZ: 'UTC', DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  const [code] = await once(child, 'close');
  const lines = output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { code, findings: lines.slice(0, -1), summary: lines.at(-1) };
}

/** A replay from the console, and what it has found. */
export async function replay(auditor: Caller): Promise<{ run: any; findings: Found[] }> {
  const started = await auditor.post('/api/console/replays');
  if (started.status !== 201) throw new Error(JSON.stringify(started.body));
  let run = (await auditor.get(`/api/console/replays/${started.body.id}`)).body;
  while (run.state === 'queued' || run.state === 'running') {
    await new Promise((resume) => setTimeout(resume, 100));
    run = (await auditor.get(`/api/console/replays/${started.body.id}`)).body;
  }
  const { body } = await auditor.get(`/api/console/replays/${started.body.id}/findings?range=[0,99]`);
  return { run, findings: body };
}

/** What was found, by name and codes. */
export const told = (findings: readonly Found[]) =>
  findings.map(({ name, differences }) => [name, differences.map(({ code }) => code)]);
