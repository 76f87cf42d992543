import { dayInProse } from '../calendar';
import { wordRefusal } from '../errors';
import { citation, type PolicyContent } from '../policy';
import { clauseOutcomes, verdictOutcomes, type Label, type Language } from '../vocabulary';
import type { CaseResult, Mismatch } from './run-cases';

/** One thing that a case must get, what came out instead, in words. */
export interface MismatchWords {
  /** What it is about: the verdict, a clause, a day. */
  readonly about: string;
  readonly expected: string;
  readonly found: string;
}

const subjects: Readonly<Record<'outcome' | 'eligibleFrom' | 'route', Label>> = {
  outcome: { zh: '资格审查结论', en: 'Verdict' },
  eligibleFrom: { zh: '最早符合日期', en: 'Eligible from' },
  route: { zh: '适用条款', en: 'Route' },
};
const nothing: Readonly<Record<'clause' | 'eligibleFrom' | 'route', Label>> = {
  clause: { zh: '结论中没有这一款', en: 'not part of the verdict' },
  eligibleFrom: { zh: '时间本身不能使其符合', en: 'time alone never brings it' },
  route: { zh: '无', en: 'none' },
};

/** What was expected and what came out, in words. */
export function wordMismatch(mismatch: Mismatch, content: PolicyContent, language: Language): MismatchWords {
  const cited = (code: string | null, none: Label): string =>
    code === null ? none[language] : citation(code, content, language);
  if (mismatch.about === 'outcome') {
    const { expected, found } = mismatch;
    return {
      about: subjects.outcome[language],
      expected: verdictOutcomes.labels[expected][language],
      found: verdictOutcomes.labels[found][language],
    };
  }
  if (mismatch.about === 'clause') {
    const { clause, expected, found } = mismatch;
    return {
      about: citation(clause, content, language),
      expected: clauseOutcomes.labels[expected][language],
      found: found === null ? nothing.clause[language] : clauseOutcomes.labels[found][language],
    };
  }
  const { about, expected, found } = mismatch;
  const words = (value: string | null): string =>
    about === 'route' || value === null ? cited(value, nothing[about]) : dayInProse(value, language);
  return { about: subjects[about][language], expected: words(expected), found: words(found) };
}

/** Why a case fails, a sentence each; nothing if it passes. */
export function wordFailure(result: CaseResult, content: PolicyContent, language: Language): string[] {
  return [
    ...result.refusals.map((told) => (told.path ? `${told.path}: ` : '') + wordRefusal(told, language)),
    ...result.mismatches.map((mismatch) => {
      const { about, expected, found } = wordMismatch(mismatch, content, language);
      return language === 'zh'
        ? `${about}：应为“${expected}”，实为“${found}”。`
        : `${about}: “${expected}” expected, “${found}” found.`;
    }),
  ];
}
