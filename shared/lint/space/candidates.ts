import type { RuleKind } from '../../policy';
import { atOrAbove, titleRanks } from '../../vocabulary';
import type { Branch, Leaf, Tree, Way } from './tree';

/** Of which clauses of one level the facts bear on those of another; the rest is said or counted for a level's own words. */
const isOfAllLevels: Readonly<Record<RuleKind, boolean>> = {
  qualification: true,
  appraisals: true,
  certificate: true,
  recommendation: true,
  attestation: false,
  claim: false,
  outputs: false,
  exceptional: false,
};

/** A requirement as far as it can be held against one of another level: the rest at its best, nothing by way of exception. */
export function needed(tree: Tree): Tree {
  if (!('items' in tree)) return isCompared(tree) ? tree : verdict(tree, tree.rule?.kind !== 'exceptional');
  const items = tree.items.map(needed);
  const given = items.filter(isGiven).length;
  if (given >= tree.needs) return verdict(tree, true);
  return { ...tree, needs: tree.needs - given, items: items.filter((item) => !isGiven(item)) };
}

/** Whether a clause asks for facts that clauses of other levels ask for too. */
export function isCompared({ rule }: Pick<Leaf, 'rule'>): boolean {
  return rule !== null && isOfAllLevels[rule.kind];
}

/** What everybody meets, or nobody. */
function verdict({ place }: Tree, isMet: boolean): Branch {
  return { place, needs: isMet ? 0 : 1, items: [] };
}

function isGiven(tree: Tree): boolean {
  return 'items' in tree && tree.needs <= 0;
}

/** Whether somebody may take a way without a title of the rank or a higher one, which would show that the level was reached. */
export function withoutTitle({ leaves }: Way, rank: string): boolean {
  const asked = titleRanks.codes.find((code) => code === rank);
  return (
    asked !== undefined &&
    leaves.every(
      ({ rule }) => rule?.kind !== 'qualification' || !rule.title || !atOrAbove(titleRanks, rule.title.rank, asked),
    )
  );
}
