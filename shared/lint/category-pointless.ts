import type { CategoryContent, RequirementContent } from '../policy';
import { isExceptional } from './exceptional';
import { finding, type Check } from './finding';
import { matchImplies } from './implication';

/**
 * A category without a minimum of its own, whose every output counts in other categories all the same. An exceptional one
 * counts if its clause is named, so none is.
 */
export const categoryPointless: Check = (content) =>
  content.requirements.flatMap((requirement, at) => {
    if (isExceptional(requirement, content)) return [];
    const pointless: string[] = [];
    return requirement.categories.flatMap((category, place) => {
      const others = coverOf(category, requirement, pointless);
      if (others.length === 0) return [];
      pointless.push(category.code);
      const path = `requirements[${at}].categories[${place}]`;
      const params = { other: others.join('、') };
      return [finding('category.pointless', { path, clause: category.code, params })];
    });
  });

/** Categories that take, without bound, every kind of output that one takes; none if they do not take all. */
function coverOf(
  { code, match, minimum }: CategoryContent,
  { categories, groups = [] }: RequirementContent,
  gone: readonly string[],
): string[] {
  if ((minimum ?? 0) > 0) return [];
  const groupOf = (category: string) => groups.find((group) => group.categories.includes(category));
  // A group has bounds of its own, so that only within it one category can stand in for another.
  const free = categories.filter(
    (other) =>
      other.code !== code &&
      other.maximum === null &&
      groupOf(other.code) === groupOf(code) &&
      !gone.includes(other.code),
  );
  const covers = match.kinds.map((kind) =>
    free.find((other) => matchImplies({ ...match, kinds: [kind] }, other.match)),
  );
  return covers.some((cover) => cover === undefined) ? [] : [...new Set(covers.flatMap((cover) => cover?.code ?? []))];
}
