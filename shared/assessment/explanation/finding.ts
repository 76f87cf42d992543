import { citation } from '../../policy';
import { clauseOutcomes } from '../../vocabulary';
import type { Finding } from '../verdict';
import { figuresOf } from './figures';
import { reasonWords } from './reason-words';
import { fill, type Figure, type Telling } from './telling';

/** 逐条说明 in words: the clause, the figure needed, the figure found, what is short, and what can be done. */
export function findingWords(finding: Finding, telling: Telling): string {
  const { content, language } = telling;
  const zh = language === 'zh';
  const figures = figuresOf(finding, telling);
  const lacking = figures.filter(({ short }) => short !== null);
  const told = finding.outcome === 'unmet' && lacking.length > 0 ? lacking : figures;
  const either = finding.reason.startsWith('outputs-');
  const separator = zh ? (either ? '；或' : '；') : either ? '; or ' : '; ';
  const lines = told.map((figure) => figureWords(figure, zh)).join(separator);
  const outcome = clauseOutcomes.labels[finding.outcome][language];
  const sentences = [
    lines === '' ? '' : zh ? `${lines}。` : `${capital(lines)}.`,
    fill(reasonWords[finding.reason][language], { outcome: zh ? outcome : outcome.toLowerCase() }),
    finding.outcome === 'referred' ? (zh ? '本款待人工认定。' : 'This clause is referred to a person.') : '',
    laterWords(finding, telling),
  ].filter((sentence) => sentence !== '');
  return `${citation(finding.clause, content, language)}${zh ? '：' : ': '}${sentences.join(zh ? '' : ' ')}`;
}

function figureWords({ required, actual, short }: Figure, zh: boolean): string {
  if (zh) return `要求${required}，实有${actual}${short === null ? '' : `，尚缺${short}`}`;
  return `needed: ${required}; found: ${actual}${short === null ? '' : `; short: ${short}`}`;
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

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
