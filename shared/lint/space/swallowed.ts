import type { PolicyContent, RequirementContent } from '../../policy';
import { escapeBy, someEffort } from './escape';
import { treeOf, waysOf, type Branch, type Scope, type Tree, type Way } from './tree';

/** Whether others let through everybody whom one does; 'open' where there are too many ways or people to try. */
export type Swallowed = boolean | 'open';

/** Whether whoever gets through by one comes out no worse by the others; of an item that nobody meets nothing is said. */
export function isSwallowed(one: Tree, others: Tree, content: PolicyContent): Swallowed {
  const [ways, around] = [waysOf(one), waysOf(others)];
  if (ways === null || around === null) return 'open';
  return areSwallowed(ways, around, content);
}

function areSwallowed(ways: readonly Way[], others: readonly Way[], content: PolicyContent): Swallowed {
  if (ways.length === 0 || others.length === 0) return false;
  const effort = someEffort();
  let isOpen = false;
  for (const way of ways) {
    const escape = escapeBy(way, others, { content, atWork: false, withHarm: true, effort });
    if (escape !== null && escape !== 'open') return false;
    isOpen ||= escape === 'open';
  }
  return isOpen ? 'open' : effort.people > 0;
}

/** An item that the others make pointless, and which of them do so. */
export interface Pointless {
  readonly item: Tree;
  readonly others: readonly Tree[];
}
export interface Proof {
  readonly pointless: readonly Pointless[];
  readonly isOpen: boolean;
}

/** Whether one item, alone or with more, makes another pointless. */
type Asking = (item: Tree, others: readonly Tree[]) => Swallowed;

/** The items that the others make pointless; of two that do so to each other the earlier one stays. */
export function pointlessOf(items: readonly Tree[], asking: Asking): Proof {
  const pointless: Pointless[] = [];
  let isOpen = false;
  let left = items;
  for (const item of [...items].reverse()) {
    const others = left.filter((other) => other !== item);
    const swallowed = others.length > 0 && asking(item, others);
    isOpen ||= swallowed === 'open';
    if (swallowed !== true) continue;
    left = others;
    const alone = others.find((other) => asking(item, [other]) === true);
    pointless.push({ item, others: alone ? [alone] : others });
  }
  return { pointless: pointless.reverse(), isOpen };
}

/** The items of a requirement, and of those inside it that are combined like it, each by itself. */
export function itemsLike(tree: Branch, isLike: (inner: Branch) => boolean): readonly Tree[] {
  return tree.items.flatMap((item) => ('items' in item && isLike(item) ? itemsLike(item, isLike) : [item]));
}

/** A requirement in each direction in which something else may stand inside it. */
export function scopesOf({ direction }: RequirementContent, content: PolicyContent): Scope[] {
  const parted = content.requirements.some((row) => row.parent !== null && row.direction !== null);
  const directions = direction !== null || !parted ? [direction] : content.directions.map(({ code }) => code);
  return (directions.length > 0 ? directions : [null]).map((one) => ({ content, direction: one }));
}

/** A requirement as one whose items stand inside it; null for counted outputs. */
export function branchOf(requirement: RequirementContent, scope: Scope): Branch | null {
  const tree = treeOf(requirement, scope);
  return 'items' in tree ? tree : null;
}
