import { describe, expect, it } from '@jest/globals';
import { policies, samplePolicies } from '../../database/seed';
import { assess, compilePolicy, type Verdict } from '../../shared/assessment';
import type { PolicyContent } from '../../shared/policy';
import {
  caseFiles,
  dossierOf,
  editionOf,
  factsOf,
  withoutClosingMark,
  wordsOf,
  type Case,
  type Facts,
} from './case-file';

const [seeded] = policies();
const [engineering, intermediate, senior] = samplePolicies();
if (!seeded || !engineering || !intermediate || !senior) throw new Error('The seed lacks a policy.');

/** By folder of cases: the edition that they are about. */
const editions: Readonly<Record<string, PolicyContent>> = {
  'beijing-2023-40': seeded,
  'other-readings': seeded,
  'sample-engineering': engineering,
  'sample-social-science-intermediate': intermediate,
  'sample-social-science-senior': senior,
};

for (const [folder, edition] of Object.entries(editions)) {
  describe(folder, () => {
    for (const { content: file } of caseFiles(folder)) {
      describe(`${file.clause} ${shortened(file.text)}`, () => {
        it('引用政策原文', () => {
          expect(withoutClosingMark(file.text)).toBe(withoutClosingMark(wordsOf(edition, file.clause) ?? ''));
        });

        it.each(file.cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
          const verdict = verdictOn(factsOf(file, one), edition);

          expect(found(verdict, file.clause, one)).toEqual(expectedOf(one));
        });
      });
    }
  });
}

function verdictOn(facts: Facts, content: PolicyContent): Verdict {
  const edition = editionOf(content, facts);
  const { level, direction, asOf } = facts;
  if (!level || direction === undefined || !asOf) throw new Error('A case needs a level, a direction and a day.');
  return assess(compilePolicy(edition), { level, direction, asOf, dossier: dossierOf(facts, edition) });
}

/** What the case is about, in the case's own keys. */
function found(verdict: Verdict, number: string, one: Case): Record<string, unknown> {
  const requirement = verdict.requirements.find(({ code }) => code === number);
  const finding = verdict.requirements.flatMap(({ findings }) => findings).find(({ clause }) => clause === number);
  const outcomes = new Map<string, string>([
    ...verdict.requirements.map(({ code, outcome }) => [code, outcome] as const),
    ...verdict.requirements.flatMap(({ findings }) =>
      findings.map(({ clause, outcome }) => [clause, outcome] as const),
    ),
  ]);
  const everything: Record<string, unknown> = {
    outcome: (finding ?? requirement ?? (number.includes('.') ? undefined : verdict))?.outcome,
    reason: finding?.reason,
    eligibleFrom: (finding ?? verdict).eligibleFrom,
    placed: finding?.actual['outputs'],
    counted: requirement?.counted,
    waivedBy: requirement?.waivedBy,
    deciding: Object.fromEntries(Object.keys(one.deciding ?? {}).map((code) => [code, outcomes.get(code)])),
    verdict: verdict.outcome,
    route: verdict.route,
    warnings: verdict.warnings.map(({ code }) => code).sort(),
  };
  return Object.fromEntries(Object.entries(everything).filter(([key]) => key in one));
}

function expectedOf({ warnings, ...one }: Case): Record<string, unknown> {
  const keys = ['outcome', 'reason', 'eligibleFrom', 'placed', 'counted', 'waivedBy', 'deciding', 'verdict', 'route'];
  const expectations = Object.fromEntries(Object.entries(one).filter(([key]) => keys.includes(key)));
  return warnings ? { ...expectations, warnings: [...warnings].sort() } : expectations;
}

function shortened(text: string): string {
  return text.length > 12 ? `${text.slice(0, 12)}…` : text;
}
