import type { Label } from '../../../vocabulary';

/** 字段的用语：what a field of an edition's content is called, and how its values are said. */
export interface FieldWord {
  readonly label: Label;
  /** The noun after a number; English in the singular. */
  readonly unit?: Label;
  /** A number inside words: 前 {n} 名. */
  readonly form?: Label;
  /** The words of the codes. */
  readonly values?: Readonly<Record<string, Label>>;
  /** The list of the edition that has names for the codes. */
  readonly namedBy?: 'outputKinds' | 'directions';
  /** What is said where there is no value. */
  readonly none?: Label;
  /** Running text, whose change is shown character by character. */
  readonly long?: true;
}

/** By the name of what the field stands in, and its own: `clocks.years`; in a rule by the kind of the rule: `claim.role`. */
export type FieldWords = Readonly<Record<string, FieldWord>>;

/** A field that takes the codes of a vocabulary, called by the vocabulary's own name unless told. */
export function ofTerms(
  terms: { readonly name: Label; readonly labels: Readonly<Record<string, Label>> },
  label: Label = terms.name,
): FieldWord {
  return { label, values: terms.labels };
}
