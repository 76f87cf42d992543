import type { Language } from '../../../vocabulary';
import type { Difference } from '../difference';
import { differencesOf } from '../differences-of';
import { placeOf, type DifferencePlace } from './place';
import { wordDifference, type DifferenceWords, type Editions } from './word-difference';

/** A difference with where it stands and how it is told. */
export interface ToldDifference extends Difference {
  readonly place: DifferencePlace;
  readonly words: DifferenceWords;
}

/** What every edition has of its own, so that it is no difference of content. */
const own: readonly string[] = ['edition', 'effectiveFrom'];

/** 两版内容的差异 in words; that they are two editions, each with its day, is not told. */
export function tellDifferences(editions: Editions, language: Language): ToldDifference[] {
  return differencesOf(editions.before, editions.after)
    .filter(({ path }) => !own.includes(path))
    .map((difference) => ({
      ...difference,
      place: placeOf(difference, editions, language),
      words: wordDifference(difference, editions, language),
    }));
}
