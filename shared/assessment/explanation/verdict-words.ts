import { citation, type PolicyContent, type RequirementContent } from '../../policy';
import { sections, verdictOutcomes, type Language } from '../../vocabulary';
import type { RequirementResult, Verdict } from '../verdict';
import { fill, type Telling } from './telling';

type Results = readonly RequirementResult[];

/** 资格审查结论 in words: the outcome, by which route, what is missing, and from which day. */
export function verdictWords(verdict: Verdict, telling: Telling): string {
  const zh = telling.language === 'zh';
  const counting = countingResults(verdict, telling);
  const sentences = [
    outcomeWords(verdict, telling),
    routeWords(verdict, telling),
    ...counting.filter(({ waivedBy }) => waivedBy !== null).map((result) => waiverWords(result, telling)),
    missingWords(
      counting.filter(({ outcome }) => outcome === 'unmet'),
      verdict,
      telling,
    ),
    referredWords(
      counting.filter(({ outcome }) => outcome === 'referred'),
      verdict,
      telling,
    ),
    laterWords(verdict, telling),
  ];
  return sentences.filter((sentence) => sentence !== '').join(zh ? '' : ' ');
}

/** The requirements that the verdict is made of: at the top, of the applicant's direction, not the exceptional ones. */
function countingResults({ requirements, direction }: Verdict, { content }: Telling): Results {
  const counting = content.requirements.filter(
    (row) =>
      row.parent === null && (row.direction === null || row.direction === direction) && row.section !== 'exceptional',
  );
  const codes = new Set(counting.map(({ code }) => code));
  return requirements.filter(({ code }) => codes.has(code));
}

function outcomeWords({ level, direction, asOf, outcome }: Verdict, { content, language, day }: Telling): string {
  const title = content.levels.find(({ code }) => code === level)?.titleName ?? level;
  const way = content.directions.find(({ code }) => code === direction)?.name;
  const word = verdictOutcomes.labels[outcome][language];
  return language === 'zh'
    ? `申报${title}${way === undefined ? '' : `（${way}）`}，截止日${day(asOf)}：${word}。`
    : `${title}${way === undefined ? '' : ` (${way})`}, as of ${day(asOf)}: ${word.toLowerCase()}.`;
}

function routeWords({ route }: Verdict, { content, language }: Telling): string {
  if (route === null) return '';
  const clause = citation(route, content, language);
  return language === 'zh' ? `资历依据${clause}。` : `The way in is ${clause}.`;
}

/** While the exceptional clause waits for a person, nothing has been waived yet. */
function waiverWords({ code, waivedBy, outcome }: RequirementResult, { content, language }: Telling): string {
  const waived = citation(code, content, language);
  const by = citation(waivedBy ?? code, content, language);
  if (outcome === 'referred')
    return language === 'zh'
      ? `申请依据${by}破格，认定符合的，不受${waived}限制。`
      : `A waiver by ${by} has been applied for; if that is found met, ${waived} is waived.`;
  return language === 'zh' ? `依据${by}破格，不受${waived}限制。` : `${waived} is waived by ${by}.`;
}

function missingWords(unmet: Results, verdict: Verdict, telling: Telling): string {
  if (unmet.length === 0) return '';
  const zh = telling.language === 'zh';
  const missing = unmet.map((result) => {
    const where = citation(result.code, telling.content, telling.language);
    const section = sections.labels[result.section][telling.language];
    return zh
      ? `${where}${section}，${lackOf(result, verdict, telling)}`
      : `${where} ${section}, ${lackOf(result, verdict, telling)}`;
  });
  return zh ? `尚缺：${missing.join('；')}。` : `Missing: ${missing.join('; ')}.`;
}

/** The open clauses; those of the exceptional requirement where that takes a requirement's place. */
function referredWords(referred: Results, { requirements }: Verdict, telling: Telling): string {
  if (referred.length === 0) return '';
  const zh = telling.language === 'zh';
  const clauses = referred.flatMap(({ code, waivedBy, findings }) => {
    const deciding = requirements.find((result) => result.code === waivedBy)?.findings ?? findings;
    const open = deciding.filter(({ outcome }) => outcome === 'referred').map(({ clause }) => clause);
    return open.length > 0 ? open : [code];
  });
  const cited = [...new Set(clauses)].map((clause) => citation(clause, telling.content, telling.language));
  return zh ? `待人工认定：${cited.join('、')}。` : `For a person to decide: ${cited.join(', ')}.`;
}

function laterWords({ outcome, eligibleFrom, asOf }: Verdict, { language, day }: Telling): string {
  const zh = language === 'zh';
  if (outcome === 'eligible') return '';
  if (eligibleFrom !== null && eligibleFrom > asOf)
    return zh
      ? `现有材料不变，${day(eligibleFrom)}起符合。`
      : `With the facts as they are, eligible from ${day(eligibleFrom)} on.`;
  if (outcome === 'referred') return '';
  return zh ? '单凭时间推移不能符合，须补充材料。' : 'Time alone will not bring it; the dossier has to be added to.';
}

/** What an unmet requirement lacks, in its own units. */
function lackOf(result: RequirementResult, { requirements }: Verdict, { content, language }: Telling): string {
  const inside = content.requirements.filter(({ parent }) => parent === result.code).map(({ code }) => code);
  const items = [
    ...result.findings.map(({ clause, outcome }) => ({ code: clause, outcome })),
    ...requirements.filter(({ code }) => inside.includes(code)),
  ];
  const failed = items.filter(({ outcome }) => outcome === 'unmet');
  const mode = content.requirements.find(({ code }) => code === result.code)?.mode ?? 'all';
  const minimum = result.minimum ?? 0;
  const counted = result.counted ?? items.length - failed.length;
  const shortGroups = groupsLacking(result, content, language);
  if (counted >= minimum && shortGroups !== '') return shortGroups;
  const texts = lacks[lackKind(mode, { failed: failed.length, items: items.length, enough: counted >= minimum })];
  return fill(texts[language], {
    minimum,
    counted,
    missing: Math.max(0, minimum - counted),
    items: items.length,
    failed: failed.map(({ code }) => citation(code, content, language)).join(language === 'zh' ? '、' : ', '),
  });
}

/** The groups of categories that fall short of their own minimum. */
function groupsLacking({ code, groups }: RequirementResult, content: PolicyContent, language: Language): string {
  const asked = content.requirements.find((row) => row.code === code)?.groups ?? [];
  const short = asked.flatMap(({ name }, place) => {
    const { counted, minimum } = groups?.[place] ?? { counted: 0, minimum: 0 };
    if (counted >= minimum) return [];
    return [
      language === 'zh'
        ? `${name}要求${minimum}项，计入${counted}项，还差${minimum - counted}项`
        : `${name}: ${minimum} needed, ${counted} counted, ${minimum - counted} short`,
    ];
  });
  return short.join(language === 'zh' ? '，' : ', ');
}

interface Lacking {
  readonly failed: number;
  readonly items: number;
  readonly enough: boolean;
}

function lackKind(mode: RequirementContent['mode'], { failed, items, enough }: Lacking): keyof typeof lacks {
  if (mode === 'countOutputs' && enough) return 'categories';
  return mode === 'all' && failed === items ? 'whole' : mode;
}

const lacks = {
  whole: { zh: '不符合', en: 'unmet' },
  all: { zh: '{failed}不符合', en: '{failed} unmet' },
  any: { zh: '所列{items}款没有一款符合', en: 'none of its {items} clauses is met' },
  atLeast: {
    zh: '要求{minimum}款，符合{counted}款，还差{missing}款',
    en: '{minimum} clauses needed, {counted} met, {missing} short',
  },
  countOutputs: {
    zh: '要求{minimum}项，计入{counted}项，还差{missing}项',
    en: '{minimum} outputs needed, {counted} counted, {missing} short',
  },
  categories: { zh: '{failed}未达到该类数量', en: 'too few outputs in {failed}' },
} as const;
