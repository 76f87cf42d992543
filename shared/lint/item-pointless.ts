import { isExceptional } from './exceptional';
import { finding, type Check } from './finding';
import { pointlessIn, toldOf } from './pointless-items';
import { isSwallowed, itemsLike } from './space/swallowed';
import { anyOf, type Branch } from './space/tree';

/**
 * An item that the others of the same `any` make pointless: for everybody who meets it, one of them is met as well, no
 * worse. An exceptional item counts if its clause is named, so none is.
 */
export const itemPointless: Check = (content) =>
  content.requirements.flatMap((requirement) => {
    if (requirement.mode !== 'any' || isExceptional(requirement, content)) return [];
    const parent = content.requirements.find(({ code }) => code === requirement.parent);
    // Alternatives inside alternatives are told with those around them.
    if (parent?.mode === 'any' && parent.level === requirement.level) return [];
    const proof = pointlessIn(requirement, content, {
      itemsOf: (tree) => itemsLike(tree, isAny),
      asking: (item, others) => isSwallowed(item, anyOf(others), content),
    });
    return toldOf(proof, (place, other) => finding('item.pointless', { ...place, params: { other } }));
  });

function isAny({ needs, items }: Branch): boolean {
  return needs === 1 && items.length > 0;
}
