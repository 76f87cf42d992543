import { z } from 'zod';

/** The two languages of the system; Chinese is the master. */
export type Language = 'zh' | 'en';
/** A word in both languages. */
export type Label = Readonly<Record<Language, string>>;

/** A closed list of codes with their words. Where the codes form a ladder, they stand from the lowest step to the highest. */
export interface Terms<Code extends string> {
  readonly name: Label;
  readonly codes: readonly [Code, ...Code[]];
  readonly labels: Readonly<Record<Code, Label>>;
  readonly schema: z.ZodEnum<{ [K in Code]: K }>;
}

/** Builds a vocabulary; the order of `labels` is the order of the codes. */
export function terms<Code extends string>(name: Label, labels: Readonly<Record<Code, Label>>): Terms<Code> {
  const codes = Object.keys(labels);
  if (!areCodes(codes, labels)) throw new Error(`the vocabulary ${name.en} is empty`);
  return { name, codes, labels, schema: z.enum(codes) };
}

function areCodes<Code extends string>(
  keys: string[],
  labels: Readonly<Record<Code, Label>>,
): keys is [Code, ...Code[]] {
  return keys.length > 0 && keys.every((key) => key in labels);
}

/** Whether `held` stands at or above `asked` on the ladder (以上 includes the step itself, 《民法典》第1259条). */
export function atOrAbove<Code extends string>(ladder: Terms<Code>, held: Code, asked: Code): boolean {
  return ladder.codes.indexOf(held) >= ladder.codes.indexOf(asked);
}

/** The word for a code, or the code itself where the vocabulary does not know it. */
export function labelOf(vocabulary: Terms<string>, code: string, language: Language): string {
  return vocabulary.labels[code]?.[language] ?? code;
}
