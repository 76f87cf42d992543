import { citation } from '../../policy';
import { clauseOutcomes, type Label, type Language } from '../../vocabulary';
import type { Finding } from '../verdict';
import { figuresOf } from './figures';
import { reasonWords } from './reason-words';
import { fill, type Figure, type Telling } from './telling';

/** 逐条说明 in words: the clause, the figure needed, the figure found, what is short, and what can be done. */
export function findingWords(finding: Finding, telling: Telling): string {
  const { content, language } = telling;
  const zh = language === 'zh';
  const sentences = [
    figuresWords(finding, telling),
    reasonSentence(finding, telling),
    finding.outcome === 'referred' ? referred[language] : '',
    laterWords(finding, telling),
  ].filter((sentence) => sentence !== '');
  return `${citation(finding.clause, content, language)}${zh ? '：' : ': '}${sentences.join(zh ? '' : ' ')}`;
}

const referred: Label = { zh: '本款待人工认定。', en: 'This clause is referred to a person.' };

/** What is short, or all that was asked for where nothing is; the entries of an `outputs` rule are alternatives. */
function figuresWords(finding: Finding, telling: Telling): string {
  const figures = figuresOf(finding, telling);
  const lacking = figures.filter(({ short }) => short !== null);
  const told = finding.outcome === 'unmet' && lacking.length > 0 ? lacking : figures;
  const either = 'any' in finding.required;
  const words = figureWords[telling.language];
  return told.map((figure, place) => words(figure, either && place > 0)).join(telling.language === 'zh' ? '' : ' ');
}

const figureWords: Readonly<Record<Language, (figure: Figure, isAlternative: boolean) => string>> = {
  zh: ({ required, actual, short }, isAlternative) =>
    `${isAlternative ? '或者要求' : '要求'}：${required}；实有：${actual}${short === null ? '' : `；尚缺：${short}`}。`,
  en: ({ required, actual, short }, isAlternative) =>
    `${isAlternative ? 'Or needed' : 'Needed'}: ${required}; found: ${actual}${short === null ? '' : `; short: ${short}`}.`,
};

function reasonSentence({ reason, outcome }: Finding, { language }: Telling): string {
  const word = clauseOutcomes.labels[outcome][language];
  return fill(reasonWords[reason][language], { outcome: language === 'zh' ? word : word.toLowerCase() });
}

function laterWords({ outcome, eligibleFrom }: Finding, { language, day }: Telling): string {
  if (outcome !== 'unmet' || eligibleFrom === null) return '';
  return fill(
    language === 'zh' ? '现有材料不变，{day}起符合本款。' : 'With the facts as they are it is met from {day} on.',
    {
      day: day(eligibleFrom),
    },
  );
}
