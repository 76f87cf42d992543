import { canonicalJson } from '../canonical';
import { isObject, textIn, type Json, type JsonObject } from './difference';

/** An item of a list whose items have codes. A code that repeats is told apart by its place among its like: `3.1.2#2`. */
export interface Keyed {
  readonly key: string;
  readonly item: JsonObject;
}

/** Whether the items of a list are known by their codes. */
export function isKeyedList(list: readonly Json[]): list is readonly JsonObject[] {
  return list.length > 0 && list.every((item) => isObject(item) && typeof item['code'] === 'string');
}

/** The items of a list by key. */
export function keyed(list: readonly Json[]): Keyed[] {
  const met = new Map<string, number>();
  return list.filter(isObject).map((item) => {
    const code = textIn(item['code']);
    const place = (met.get(code) ?? 0) + 1;
    met.set(code, place);
    return { key: place === 1 ? code : `${code}#${place}`, item };
  });
}

/** The code in a key. */
export function codeIn(key: string): string {
  return key.split('#')[0] ?? key;
}

export interface Pairs {
  readonly pairs: readonly { readonly before: Keyed; readonly after: Keyed }[];
  readonly removed: readonly Keyed[];
  readonly added: readonly Keyed[];
}

/**
 * Which item became which: first the same number with the same words, then the same words under another number (the
 * clauses after a deleted one are numbered anew), then the same number with other words.
 */
export function pairUp(before: readonly Keyed[], after: readonly Keyed[]): Pairs {
  const pairs: { before: Keyed; after: Keyed }[] = [];
  let removed = [...before];
  let added = [...after];
  for (const fits of [sameNumberAndWords, sameWords, sameNumber]) {
    for (const one of added) {
      const other = removed.find((candidate) => fits(candidate, one));
      if (!other) continue;
      pairs.push({ before: other, after: one });
      removed = removed.filter((candidate) => candidate !== other);
    }
    added = added.filter((candidate) => !pairs.some((pair) => pair.after === candidate));
  }
  return { pairs, removed, added };
}

const sameNumberAndWords = (a: Keyed, b: Keyed): boolean => sameNumber(a, b) && sameWords(a, b);
const sameNumber = (a: Keyed, b: Keyed): boolean => a.key === b.key;
const sameWords = (a: Keyed, b: Keyed): boolean => {
  const words = wordsOf(a);
  return words !== null && words === wordsOf(b);
};

/** What an item is known by under whatever number: a clause by its text, a requirement by its heading and whose it is. */
function wordsOf({ item }: Keyed): string | null {
  const { text, heading, level = null, direction = null, section = null } = item;
  if (typeof text === 'string') return text;
  return typeof heading === 'string' ? canonicalJson([level, direction, section, heading]) : null;
}
