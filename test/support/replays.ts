// `npm run verify` and a replay from the console, as tests ask for them.
import { command } from './commands';
import type { Caller } from './http';
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
