// The numbers of an edition that decide, each with its place in the content and its words.
import {
  categorySentence,
  citation,
  plainSentence,
  requirementSentence,
  ruleSentence,
  type PolicyContent,
  type Sentence,
  type Slot,
} from '../../../shared/policy';
import type { Language } from '../../../shared/vocabulary';

export interface ThresholdChoice {
  readonly path: string;
  readonly words: string;
  /** Its place and its value alone. */
  readonly short: string;
  readonly value: number;
  readonly kind: Slot['kind'];
}

/** Every number that decides, in the order of the document. */
export function thresholdsOf(content: PolicyContent, language: Language): ThresholdChoice[] {
  return content.requirements.flatMap((row, place) => {
    const at = `requirements[${place}]`;
    const counts = row.mode === 'countOutputs' || row.mode === 'atLeast';
    return [
      ...(counts ? choices(requirementSentence(row, content, language), { at, code: row.code }) : []),
      ...row.criteria.flatMap(({ code, rule }, index) =>
        choices(ruleSentence(rule, content, language), { at: `${at}.criteria[${index}].rule`, code }),
      ),
      ...row.categories.flatMap((category, index) =>
        choices(categorySentence(category, content, language), {
          at: `${at}.categories[${index}]`,
          code: category.code,
        }),
      ),
    ].map(({ code, sentence, number, ...choice }) => {
      const place = citation(code, content, language);
      const short = language === 'zh' ? `${place}：${number}` : `${place}: ${number}`;
      const words = language === 'zh' ? `${place} ${sentence}（${number}）` : `${place} ${sentence} (${number})`;
      return { ...choice, short, words };
    });
  });
}

function choices(sentence: Sentence, { at, code }: { readonly at: string; readonly code: string }) {
  const words = plainSentence(sentence);
  return sentence.flatMap((segment) => {
    if ('text' in segment || typeof segment.slot.value !== 'number') return [];
    const { path, value, kind, label, unit } = segment.slot;
    return [{ code, path: `${at}.${path}`, value, kind, sentence: words, number: `${label}${unit}` }];
  });
}

/** Values about the one that stands: some below it, some above. */
export function presetValues({ value, kind }: ThresholdChoice): number[] {
  const lowest = kind === 'years' ? 0 : 1;
  const from = Math.max(lowest, Math.floor(value) - 4);
  const values = Array.from({ length: 9 }, (_, step) => from + step);
  return [...new Set([...values, value])].sort((a, b) => a - b);
}

const mostValues = 60;

/** The values in a line of numbers, smallest first; null where it holds anything else, or too many. */
export function valuesIn(line: string): number[] | null {
  const words = line.split(/[\s,，、;；]+/).filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => /^\d+(\.\d+)?$/.test(word))) return null;
  const values = [...new Set(words.map(Number))].sort((a, b) => a - b);
  return values.length > mostValues ? null : values;
}
