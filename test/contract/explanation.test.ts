// What the engine finds in the golden cases can be said in both languages, and every reason occurs among them.
import { describe, expect, it } from '@jest/globals';
import { policies } from '../../database/seed';
import { assess, compilePolicy, explain, figures, findingReasons, type Verdict } from '../../shared/assessment';
import type { PolicyContent } from '../../shared/policy';
import { caseFiles, dossierOf, editionOf, factsOf } from '../golden/case-file';

interface Told {
  readonly content: PolicyContent;
  readonly verdict: Verdict;
}

const seeded = policies()[0]!;
const told = ['beijing-2023-40', 'other-readings'].flatMap((folder) =>
  caseFiles(folder).flatMap(({ content: file }) =>
    file.cases.map((one): Told => {
      const facts = factsOf(file, one);
      const content = editionOf(seeded, facts);
      const { level, direction = null, asOf } = facts;
      const dossier = dossierOf(facts, content);
      return { content, verdict: assess(compilePolicy(content), { level: level!, direction, asOf: asOf!, dossier }) };
    }),
  ),
);
const findings = told.flatMap(({ content, verdict }) =>
  verdict.requirements.flatMap((requirement) => requirement.findings.map((finding) => ({ content, finding }))),
);
const unsaid = /\{\w+\}|undefined|null|NaN|\[object|[!！您]|。。|：：/;

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  it('every verdict has its words', () => {
    const words = told.map(({ content, verdict }) => explain(verdict, content, language));

    expect(words.filter((text) => unsaid.test(text))).toEqual([]);
  });

  it('every warning has its words', () => {
    const words = told.flatMap(({ content, verdict }) =>
      verdict.warnings.map((warning) => explain(warning, content, language)),
    );

    expect(words.filter((text) => unsaid.test(text))).toEqual([]);
  });

  it('every finding has its words, and says what is short where nothing but that keeps it from being met', () => {
    const words = findings.map(({ content, finding }) => explain(finding, content, language));
    const silent = findings.filter(({ content, finding }) => {
      const isShort = figures(finding, content, language).some(({ short }) => short !== null);
      return isShort !== (finding.outcome === 'unmet') && !['category-empty', 'ruled'].includes(finding.reason);
    });

    expect(words.filter((text) => unsaid.test(text))).toEqual([]);
    expect(silent.map(({ finding }) => `${finding.clause} ${finding.reason}`)).toEqual([]);
  });
});

it('every reason occurs', () => {
  const occurring = new Set(findings.map(({ finding }) => finding.reason));

  expect(findingReasons.filter((reason) => !occurring.has(reason))).toEqual([]);
});
