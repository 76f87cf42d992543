import { explain, type Finding, type RequirementResult, type Verdict } from '../assessment';
import { dayInProse } from '../calendar';
import { citation, type PolicyContent } from '../policy';
import { clauseOutcomes, sections, type Language } from '../vocabulary';
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

/** A part of a letter: a heading with its sentences. */
export interface LetterPart {
  readonly heading: string;
  /** `mark` is how the requirement came out, where the part is about one. */
  readonly mark: RequirementResult['outcome'] | null;
  readonly lines: readonly string[];
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
  const said = words[language];
  const reasons = countingParts(verdict, content, language);
  const notes = verdict.warnings.map((warning) => explain(warning, content, language));
  return {
    title: said.title,
    salutation: said.salutation(applicantName, number),
    opening: explain(verdict, content, language),
    parts: [
      ...reasons,
      ...(notes.length > 0 ? [{ heading: said.notes, mark: null, lines: notes }] : []),
      ...wayParts(ways, content, language),
    ],
    closing: said.closing(verdict, content),
  };
}

/** The requirements that the outcome is made of, the findings that matter to each. */
function countingParts(verdict: Verdict, content: PolicyContent, language: Language): LetterPart[] {
  return verdict.requirements
    .filter((result) => !isAside(result, verdict, content))
    .map((result) => ({
      heading: `${citation(result.code, content, language)} ${sections.labels[result.section][language]} · ${
        clauseOutcomes.labels[result.outcome][language]
      }`,
      mark: result.outcome,
      lines: telling(result).map((finding) => explain(finding, content, language)),
    }));
}

/** An exceptional requirement that nobody asked for tells an applicant nothing; nor does the one that was waived. */
function isAside(
  { code, section, findings }: RequirementResult,
  { requirements }: Verdict,
  { requirements: rows }: PolicyContent,
): boolean {
  if (section !== 'exceptional') return false;
  const inside = rows.filter(({ parent }) => parent === code).map((row) => row.code);
  const all = [
    ...findings,
    ...requirements.filter((result) => inside.includes(result.code)).flatMap((one) => one.findings),
  ];
  return all.every(({ reason }) => reason === 'exceptional-not-requested');
}

/** Of what is met, the clauses that met it; else all of it. */
function telling({ outcome, findings, section }: RequirementResult): readonly Finding[] {
  if (outcome === 'met' && section !== 'outputs') return findings.filter((finding) => finding.outcome === 'met');
  return findings.filter(({ reason }) => reason !== 'exceptional-not-requested');
}

/** What may be done: what all ways ask for, then each way by itself. */
function wayParts(ways: readonly Way[], content: PolicyContent, language: Language): LetterPart[] {
  const said = words[language];
  const told = tellWays(ways, content, language);
  const each = told.ways.map((way) => {
    const steps = way.steps.join(language === 'zh' ? '；' : '; ');
    const head = wayHead(way, content, language);
    if (steps === '') return language === 'zh' ? `${head}。` : `${head}.`;
    return language === 'zh' ? `${head}：${steps}。` : `${head}: ${steps}.`;
  });
  return [
    ...(told.shared.length > 0 ? [{ heading: said.inAnyCase, mark: null, lines: told.shared }] : []),
    ...(each.length > 0 ? [{ heading: said.ways(each.length), mark: null, lines: each }] : []),
  ];
}

interface Words {
  readonly title: string;
  readonly salutation: (name: string, number: string) => string;
  readonly notes: string;
  readonly inAnyCase: string;
  readonly ways: (count: number) => string;
  readonly closing: (verdict: Verdict, content: PolicyContent) => readonly string[];
}

const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: '职称申报资格审查结论说明',
    salutation: (name, number) => `${name}（申报编号${number}）：`,
    notes: '须注意的事项',
    inAnyCase: '无论依据哪一途径，均须',
    ways: (count) => (count > 1 ? `达到条件的途径，共${count}条，择其一` : '达到条件的途径'),
    closing: ({ policy, asOf, outcome }, content) => [
      `本说明依据《${content.title}》（${policy.documentNumber}）第${policy.edition}版和截止日${dayInProse(asOf, 'zh')}的申报材料作出。`,
      ...(outcome === 'eligible'
        ? []
        : ['对结论有异议的，可以说明理由，申请人工复核；材料有遗漏或者错误的，请补正后重新提交。']),
      '本说明由系统逐条对照条件生成，不代替评审委员会的评审。',
    ],
  },
  en: {
    title: 'Explanation of the eligibility check for a professional title',
    salutation: (name, number) => `To ${name} (application ${number}):`,
    notes: 'To be noted',
    inAnyCase: 'Needed in any case',
    ways: (count) =>
      count > 1 ? `Ways to meet the conditions: one of these ${count}` : 'How the conditions can be met',
    closing: ({ policy, asOf, outcome }, content) => [
      `This explanation rests on edition ${policy.edition} of “${content.title}” (${policy.documentNumber}) and on the dossier as of ${dayInProse(asOf, 'en')}.`,
      ...(outcome === 'eligible'
        ? []
        : [
            'Whoever disagrees may ask for a review by a person, giving reasons; what is missing or wrong in the dossier can be corrected and submitted again.',
          ]),
      'It was drawn up by checking each condition in turn, and does not take the place of the committee’s review.',
    ],
  },
};
