import {
  citation,
  fieldWords,
  plainSentence,
  plural,
  slotInWords,
  thresholdSentence,
  wordYears,
  type PolicyContent,
} from '../policy';
import { certificateKinds, labelOf, penaltyKinds, titleRanks, type Language } from '../vocabulary';
import type { NumberWords } from './request';
import type { DecidingNumber, DecidingOption } from './threshold';

/** Longer sentences than any clause has are cut: the words are kept with each run. */
const longest = 1000;

/** A number in words of both languages, as they are kept with a run. */
export function wordNumber(number: DecidingNumber, content: PolicyContent): NumberWords {
  const [zh, en] = [worded(number, content, 'zh'), worded(number, content, 'en')];
  return { words: { zh: zh.words, en: en.words }, short: { zh: zh.short, en: en.short } };
}

/** A number with the sentence that it stands in, and its place and value alone. */
function worded(number: DecidingNumber, content: PolicyContent, language: Language): { words: string; short: string } {
  const { place, sentence, value } = partsOf(number, content, language);
  const said = sentence.length > longest ? `${sentence.slice(0, longest)}…` : sentence;
  const whole = [place, said].filter((part) => part !== '').join(' ');
  // An option is told from its like by what it is of, not by its place.
  const short = number.of.row === 'option' ? whole : place;
  return language === 'zh'
    ? { words: `${whole}（${value}）`, short: `${short}：${value}` }
    : { words: `${whole} (${value})`, short: `${short}: ${value}` };
}

interface Parts {
  readonly place: string;
  readonly sentence: string;
  readonly value: string;
}

function partsOf({ of, value }: DecidingNumber, content: PolicyContent, language: Language): Parts {
  if (of.row === 'option') return optionParts(of, value, language);
  const slot = slotInWords(of, content, language);
  return {
    place: citation(of.clause, content, language),
    sentence: plainSentence(thresholdSentence(of, content, language)),
    value: slot ? `${slot.label}${slot.unit}` : String(value),
  };
}

/** 受处分后延长的年限：警告（1年） */
function optionParts(option: DecidingOption, value: number, language: Language): Parts {
  const place = fieldWords[`options.${option.name}`]?.label[language] ?? option.name;
  if (option.name === 'monthDays') {
    return { place, sentence: '', value: language === 'zh' ? `${value}天` : `${value} ${plural('day', value)}` };
  }
  const { item } = option;
  const what =
    'kind' in item
      ? labelOf(penaltyKinds, item.kind, language)
      : `${labelOf(certificateKinds, item.certificate, language)} → ${labelOf(titleRanks, item.rank, language)}`;
  return { place, sentence: what, value: wordYears(value, language) };
}
