// Every finding of the lint: editions that have it (bad/) and their neighbours that do not (good/), each a single change
// to the seeded edition.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { policies } from '../../database/seed';
import { lintPolicy, lintWords, wordLint } from '../../shared/lint';
import { Change, changed } from '../support/change-policy';

const Fixture = z.strictObject({ name: z.string(), change: z.array(Change), at: z.string().optional() });
const codes = Object.keys(lintWords);
const seed = policies()[0]!;

const fixtures = (folder: 'good' | 'bad', code: string) =>
  z
    .array(Fixture)
    .min(1)
    .parse(parse(readFileSync(join(__dirname, 'lint', folder, `${code}.yaml`), 'utf8')));
const found = (code: string, changes: readonly Change[]) =>
  lintPolicy(changed(seed, changes)).filter((finding) => finding.code === code);

it('finds nothing in the seeded editions', () => {
  expect(policies().flatMap((content) => lintPolicy(content).map(({ code, path }) => `${code} ${path}`))).toEqual([]);
});

describe.each(codes)('%s', (code) => {
  it.each(fixtures('bad', code))('is found: $name', ({ change, at }) => {
    const findings = found(code, change);

    expect(findings.length).toBeGreaterThan(0);
    if (at !== undefined) expect(findings.map(({ clause, path }) => clause ?? path)).toEqual([at]);
  });

  it.each(fixtures('good', code))('is not found: $name', ({ change }) => {
    expect(found(code, change)).toEqual([]);
  });

  it('has words for it, with all their facts', () => {
    const [finding] = found(code, fixtures('bad', code)[0]!.change);

    for (const language of ['zh', 'en'] as const) expect(wordLint(finding!, language)).toMatch(/^[^{}]{10,}[.。]$/);
  });
});

it('says what is wrong, then what would be right', () => {
  const [finding] = found('minimum.unreachable', fixtures('bad', 'minimum.unreachable')[0]!.change);

  expect(wordLint(finding!, 'zh')).toBe('要求3项，而最多只能达到2项；最低项数应不超过2。');
  expect(wordLint(finding!, 'en')).toBe(
    '3 are needed where 2 are the most that can be reached; the minimum has to be 2 or less.',
  );
});

it('puts errors before warnings', () => {
  const both = changed(seed, [
    { set: 'requirements[2.1.2].criteria[2.1.2.2].rule.clocks[0].years', to: 6 },
    { set: 'requirements[1.1].direction', to: 'nowhere' },
  ]);

  expect(lintPolicy(both).map(({ severity }) => severity)).toEqual(['error', 'warning']);
});
