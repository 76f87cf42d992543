import type { PolicyContent, RequirementContent } from '../policy';
import { finding, type LintFinding } from './finding';
import { branchOf, pointlessOf, scopesOf, type Proof, type Swallowed } from './space/swallowed';
import type { Branch, Place, Tree } from './space/tree';

/** Which items of a requirement are held against each other, and how. */
interface Comparison {
  readonly itemsOf: (tree: Branch) => readonly Tree[];
  readonly asking: (item: Tree, others: readonly Tree[]) => Swallowed;
}

/** A proof about a requirement's items, in all directions that it bears on. */
interface ItemProof extends Proof {
  readonly place: Place;
}

/** The items of a requirement that others make pointless, in each direction in which they stand. */
export function pointlessIn(
  requirement: RequirementContent,
  content: PolicyContent,
  { itemsOf, asking }: Comparison,
): ItemProof {
  const place = { clause: requirement.code, path: `requirements[${content.requirements.indexOf(requirement)}]` };
  const proofs = scopesOf(requirement, content).flatMap((scope) => {
    const tree = branchOf(requirement, scope);
    const items = tree ? itemsOf(tree) : [];
    return [{ items, ...pointlessOf(items, asking) }];
  });
  const everywhere = ({ place: { path } }: Tree): boolean =>
    proofs.every(
      ({ items, pointless }) =>
        !items.some((item) => item.place.path === path) || pointless.some(({ item }) => item.place.path === path),
    );
  const all = proofs.flatMap(({ pointless }) => pointless);
  return {
    place,
    isOpen: proofs.some(({ isOpen }) => isOpen),
    pointless: all.filter(
      ({ item }, index) =>
        everywhere(item) && all.findIndex((one) => one.item.place.path === item.place.path) === index,
    ),
  };
}

/** The findings that a proof leads to, and that it could not be brought to an end. */
export function toldOf(
  { place, pointless, isOpen }: ItemProof,
  tell: (place: Place, others: string) => LintFinding,
): LintFinding[] {
  return [
    ...pointless.map(({ item, others }) => tell(item.place, others.map((other) => other.place.clause).join('、'))),
    ...(isOpen ? [finding('proof.open', { ...place, params: {} })] : []),
  ];
}
