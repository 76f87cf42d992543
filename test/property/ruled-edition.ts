// Editions with rules for one requirement of the seed, and whether what the lint says of them is so.
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { policies } from '../../database/seed';
import { assess, compilePolicy } from '../../shared/assessment';
import type { Dossier } from '../../shared/dossier';
import { lintPolicy } from '../../shared/lint';
import { Rule, type PolicyContent } from '../../shared/policy';

export const seed = policies()[0]!;
/** Outcomes by their worth. */
export const better = { unmet: 0, referred: 1, met: 2 };

export const day = fc
  .tuple(fc.integer({ min: 2016, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('01', '15', '28'))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${date}`);

export const penaltyYears = [
  { kind: 'demerit', years: 2 },
  { kind: 'warning', years: 0.5 },
];

type Options = PolicyContent['options'];

/** The seed with these rules for one of its requirements. */
export function editionWith(
  rules: readonly unknown[],
  bare: Options['bareDegree'],
  { code = '3.1.2', content = seed }: { code?: string; content?: PolicyContent } = {},
): PolicyContent {
  const requirements = content.requirements.map((requirement) =>
    requirement.code === code
      ? {
          ...requirement,
          criteria: rules.map((item, place) => ({
            code: `${code}.${place + 1}`,
            text: '某款',
            rule: Rule.parse(item),
            order: place,
          })),
        }
      : requirement,
  );
  return { ...content, options: { ...content.options, bareDegree: bare }, requirements };
}

/** Whether no item that is called pointless decides for these persons; the number that is called so. */
export function provenPointless(content: PolicyContent, dossiers: readonly Dossier[]): number {
  const pointless = lintPolicy(content).filter(({ code }) => code === 'item.pointless');
  const compiled = compilePolicy(content);
  for (const one of dossiers) {
    const verdict = assess(compiled, {
      level: 'deputy-senior',
      direction: 'research',
      asOf: '2024-12-31',
      dossier: one,
    });
    const findings = verdict.requirements.find(({ code }) => code === '3.1.2')!.findings;
    const outcomeOf = (clause: unknown) => better[findings.find((finding) => finding.clause === clause)!.outcome];
    for (const { clause, params } of pointless) {
      const others = (typeof params['other'] === 'string' ? params['other'] : '').split('、').map(outcomeOf);
      expect(Math.max(...others)).toBeGreaterThanOrEqual(outcomeOf(clause));
    }
  }
  return pointless.length;
}
