import { explain, type Verdict } from '../assessment';
import type { PolicyContent } from '../policy';
import type { Language } from '../vocabulary';
import { reasonParts, type LetterPart } from './letter-reasons';
import { letterWords } from './letter-words';
import { tellWays, wayHead } from './tell-ways';
import type { Way } from './what-is-missing';

/** Whom a letter is for, and by what it was reached. */
export interface LetterGiven {
  readonly applicantName: string;
  readonly number: string;
  readonly verdict: Verdict;
  readonly content: PolicyContent;
  /** What may be done, the lightest way first. */
  readonly ways: readonly Way[];
}

/** 资格审查结论告知：what is written to the applicant. */
export interface Letter {
  readonly title: string;
  readonly salutation: string;
  readonly opening: string;
  readonly parts: readonly LetterPart[];
  readonly closing: readonly string[];
}

/**
 * The verdict as a letter to the applicant: the outcome, requirement by requirement what was needed, found and is short,
 * what may be done about it, and what the letter is worth. Pure: the same verdict gives the same letter.
 */
export function letterOf(given: LetterGiven, language: Language): Letter {
  const { applicantName, number, verdict, content, ways } = given;
  const said = letterWords[language];
  const reasons = reasonParts(verdict, content, language);
  const notes = verdict.warnings.map((warning) => explain(warning, content, language));
  return {
    title: said.title,
    salutation: said.salutation(applicantName, number),
    opening: explain(verdict, content, language),
    parts: [
      ...reasons,
      ...(notes.length > 0 ? [plainPart(said.notes, notes)] : []),
      ...wayParts(ways, content, language),
    ],
    closing: said.closing(verdict, content),
  };
}

/** What may be done: what all ways ask for, then each way by itself. */
function wayParts(ways: readonly Way[], content: PolicyContent, language: Language): LetterPart[] {
  const said = letterWords[language];
  const told = tellWays(ways, content, language);
  const each = told.ways.map((way) => {
    const steps = way.steps.join(language === 'zh' ? '；' : '; ');
    const head = wayHead(way, content, language);
    if (steps === '') return language === 'zh' ? `${head}。` : `${head}.`;
    return language === 'zh' ? `${head}：${steps}。` : `${head}: ${steps}.`;
  });
  return [
    ...(told.shared.length > 0 ? [plainPart(said.inAnyCase, told.shared)] : []),
    ...(each.length > 0 ? [plainPart(said.ways(each.length), each)] : []),
  ];
}

function plainPart(heading: string, lines: readonly string[]): LetterPart {
  return { heading, mark: null, lines, inside: [] };
}
