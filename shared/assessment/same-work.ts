import type { Output } from '../dossier';

/**
 * For each output the first one with its kind and title, itself if there is none before it: one work entered twice
 * counts once. Titles are compared in NFKC, without white space, in folded case (assessment.md §4.4).
 */
export function firstOfSame(outputs: readonly Output[]): readonly number[] {
  const firsts: number[] = [];
  for (let index = 0; index < outputs.length; index += 1) {
    let first = index;
    for (let before = 0; before < index && first === index; before += 1) {
      if (firsts[before] === before && isSame(outputs[before], outputs[index])) first = before;
    }
    firsts.push(first);
  }
  return firsts;
}

function isSame(a: Output | undefined, b: Output | undefined): boolean {
  if (!a || !b || a.kind !== b.kind) return false;
  return a.title === b.title || folded(a.title) === folded(b.title);
}

// Most titles are Chinese characters, digits and Chinese quotation marks, which folding leaves as they are.
const foldsToItself = /^[\u4e00-\u9fff0-9a-z\u3001\u3002\u300a\u300b\u201c\u201d\u2014]*$/;

/** A name in NFKC, without white space, in folded case: what is alike so is the same. */
export function folded(title: string): string {
  if (foldsToItself.test(title)) return title;
  // Upper case first: it folds what lower case alone leaves apart (Straße and STRASSE, a final sigma).
  return title.normalize('NFKC').replace(/\s+/g, '').toUpperCase().toLowerCase();
}
