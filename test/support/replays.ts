// `npm run verify` and a replay from the console, as tests ask for them.
import { expect } from '@jest/globals';
import { command } from './commands';
import type { Caller } from './http';
import type { TestDatabase } from './postgres';
import { setup } from './setup';

export interface Found {
  readonly name: string;
  readonly differences: readonly { readonly code: string; readonly members: readonly string[] }[];
}

/** `npm run verify -- --json` on the database of the test: its exit code, findings and summary. */
export async function verify(
  url: string,
  sealKeys = setup().environment['SEAL_KEYS'] ?? '',
): Promise<{ code: number; findings: Found[]; summary: any }> {
  const { code, output } = await command('verify', { url, sealKeys, parameters: ['--json'] });
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

/** The command and a replay from the console find just these, by name and codes. */
export async function foundByBoth(
  { url, auditor }: { readonly url: string; readonly auditor: Caller },
  expected: readonly (readonly [name: string, codes: readonly string[]])[],
): Promise<void> {
  const command = await verify(url);
  const { run, findings } = await replay(auditor);
  expect(command.code).toBe(1);
  expect(told(command.findings)).toEqual(expected);
  expect(told(findings)).toEqual(expected);
  expect(run.findings).toBe(expected.length);
}

/** An application of the demo that no test of replay has written to. */
export async function untouched(database: TestDatabase): Promise<{ number: string; id: string }> {
  const [row] = await database.query<{ number: string; id: string }>(
    `select number, document_id as id from applications where outcome = 'ineligible' and level = 'junior' order by number limit 1`,
  );
  if (!row) throw new Error('the demo has one');
  return row;
}
