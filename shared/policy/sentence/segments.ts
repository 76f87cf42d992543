import type { Language, Terms } from '../../vocabulary';

/** What a slot holds, and so how it is edited. */
export type SlotKind =
  | 'years'
  | 'count'
  | 'authorRank'
  | 'rank'
  | 'role'
  | 'bodyLevel'
  | 'influence'
  | 'degree'
  | 'qualification'
  | 'honourLevel'
  | 'appraisalGrade'
  | 'prizeGrade'
  | 'characters';

/** 决定结论的一个数或一级：`path` says where it stands inside the rule or row, `unit` follows its label. */
export interface Slot {
  readonly path: string;
  readonly kind: SlotKind;
  readonly value: number | string;
  readonly label: string;
  readonly unit: string;
}

/** A piece of a sentence: words, or a value that decides. */
export type Segment = { readonly text: string } | { readonly slot: Slot };
export type Sentence = readonly Segment[];

/** The sentence as plain words. */
export function plainSentence(sentence: Sentence): string {
  return sentence
    .map((segment) => ('text' in segment ? segment.text : segment.slot.label + segment.slot.unit))
    .join('');
}

/** Puts sentences into the braces of a text, and drops what is empty. */
export function compose(template: string, parts: Readonly<Record<string, Sentence | string>>): Sentence {
  const pieces = template.split(/\{(\w+)\}/).flatMap((piece, place): Sentence => {
    const part = place % 2 === 0 ? piece : (parts[piece] ?? '');
    return typeof part === 'string' ? [{ text: part }] : part;
  });
  return pieces.filter((segment) => !('text' in segment) || segment.text !== '');
}

/** Several sentences as one, with a separator between them. */
export function joined(sentences: readonly Sentence[], separator: string): Sentence {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, place): Sentence => (place === 0 ? sentence : [{ text: separator }, ...sentence]));
}

/** A number with its unit, if it has one; English in the plural where it is more than one. */
export function numberSlot(
  slot: { readonly path: string; readonly kind: SlotKind; readonly value: number },
  units: Readonly<Record<Language, string>>,
  language: Language,
): Sentence {
  const unit = language === 'zh' ? units.zh : units.en && plural(` ${units.en}`, slot.value);
  return [{ slot: { ...slot, label: String(slot.value), unit } }];
}

/** A step of a ladder and, unless it is the highest, everything above it (以上 includes the step itself). */
export function stepSlot<Code extends string>(
  ladder: Terms<Code>,
  slot: { readonly path: string; readonly kind: SlotKind; readonly value: Code },
  language: Language,
): Sentence {
  const highest = ladder.codes.at(-1) === slot.value;
  const above = language === 'zh' ? '及以上' : ' or above';
  const step = { slot: { ...slot, label: inProse(ladder, slot.value, language), unit: '' } };
  return highest ? [step] : [step, { text: above }];
}

/** A term inside a sentence: English without its capital. */
export function inProse<Code extends string>(vocabulary: Terms<Code>, value: Code, language: Language): string {
  const label = vocabulary.labels[value][language];
  return language === 'zh' ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** An English noun in the plural unless there is one of it. */
export function plural(noun: string, count: number): string {
  return count === 1 ? noun : `${noun}s`;
}
