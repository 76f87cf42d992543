import type { Dossier } from '../dossier';
import { folded } from './same-work';

type Recommendation = NonNullable<Dossier['recommendations']>[number];

/**
 * For each recommendation the first one by the same person, itself if there is none before it: who recommends twice is one
 * person. Names are compared as titles of works are; one without a name is by a person of its own.
 */
export function firstOfSamePerson(recommendations: readonly Pick<Recommendation, 'name'>[] = []): readonly number[] {
  const firsts = new Map<string, number>();
  return recommendations.map(({ name }, index) => {
    const person = folded(name ?? '');
    if (person === '') return index;
    const first = firsts.get(person) ?? index;
    firsts.set(person, first);
    return first;
  });
}

/** The recommendations with neutral names, and those only where one person has given several. */
export function withoutNames(
  recommendations: readonly Recommendation[],
  nameOf: (person: number) => string,
): Recommendation[] {
  const firsts = firstOfSamePerson(recommendations);
  const several = new Set(firsts.filter((first, index) => first !== index));
  return recommendations.map(({ rank, on }, index) => {
    const person = firsts[index] ?? index;
    return several.has(person) ? { rank, name: nameOf(person), on } : { rank, on };
  });
}
