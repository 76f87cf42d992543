import { isExceptional } from './exceptional';
import { finding, type Check } from './finding';
import { pointlessIn, toldOf } from './pointless-items';
import { isSwallowed, itemsLike } from './space/swallowed';
import { allOf, type Branch } from './space/tree';

/**
 * An item of an `all` that everybody meets who meets others of its items: of these only the others decide. An exceptional
 * item is met if its clause is named, so none is.
 */
export const itemImplied: Check = (content) =>
  content.requirements.flatMap((requirement) => {
    if (requirement.mode !== 'all' || isExceptional(requirement, content)) return [];
    const parent = content.requirements.find(({ code }) => code === requirement.parent);
    if (parent?.mode === 'all' && parent.level === requirement.level) return [];
    const proof = pointlessIn(requirement, content, {
      itemsOf: (tree) => itemsLike(tree, isAll),
      asking: (item, others) => isSwallowed(allOf(others), item, content),
    });
    return toldOf(proof, (place, other) => finding('item.implied', { ...place, params: { other } }));
  });

function isAll({ needs, items }: Branch): boolean {
  return needs === items.length && needs > 0;
}
