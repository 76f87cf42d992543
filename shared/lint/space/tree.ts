import type { PolicyContent, RequirementContent, Rule } from '../../policy';

/** Where a clause stands in an edition. */
export interface Place {
  readonly clause: string;
  readonly path: string;
}
/** A clause with its rule; null for counted outputs, which have categories in its place. */
export interface Leaf {
  readonly place: Place;
  readonly text: string;
  readonly rule: Rule | null;
}
/** A requirement of which so many items are needed. */
export interface Branch {
  readonly place: Place;
  readonly needs: number;
  readonly items: readonly Tree[];
}
export type Tree = Leaf | Branch;

/** A way to meet a requirement: clauses that together are enough, and the place that a finding about it belongs to. */
export interface Way {
  readonly at: Place;
  readonly leaves: readonly Leaf[];
}

/** Of whom an edition is asked: a direction, or null where it has none or they do not matter. */
export interface Scope {
  readonly content: PolicyContent;
  readonly direction: string | null;
}

// Beyond this a requirement can be met in so many ways that nothing is claimed of it, and the lint says so.
const mostWays = 300;

/** A requirement with all that stands inside it and applies. */
export function treeOf(requirement: RequirementContent, scope: Scope, above: readonly object[] = []): Tree {
  const { code, mode, minimum, heading, criteria } = requirement;
  const path = `requirements[${scope.content.requirements.indexOf(requirement)}]`;
  const place = { clause: code, path };
  if (mode === 'countOutputs') return { place, text: heading, rule: null };
  const within = [...above, requirement];
  const items: Tree[] = [
    ...criteria.map((item, index) => ({
      place: { clause: item.code, path: `${path}.criteria[${index}]` },
      text: item.text,
      rule: item.rule,
    })),
    ...insideOf(requirement, scope)
      .filter((row) => !within.includes(row))
      .map((row) => treeOf(row, scope, within)),
  ];
  return { place, needs: needsOf({ mode, minimum }, items.length), items };
}

/** The requirements that stand inside another one, as far as they apply. */
export function insideOf({ code, level, direction }: RequirementContent, scope: Scope): RequirementContent[] {
  const own = direction ?? scope.direction;
  return scope.content.requirements.filter(
    (row) => row.parent === code && row.level === level && (row.direction === null || row.direction === own),
  );
}

function needsOf({ mode, minimum }: Pick<RequirementContent, 'mode' | 'minimum'>, items: number): number {
  if (mode === 'any') return 1;
  return mode === 'all' ? items : (minimum ?? items);
}

/** Every way to meet it; null if there are too many. */
export function waysOf(tree: Tree): readonly Way[] | null {
  if (!('items' in tree)) return [{ at: tree.place, leaves: [tree] }];
  // By how many items have been taken so far.
  let taken: Way[][] = [[{ at: tree.place, leaves: [] }]];
  for (const item of tree.items) {
    const ways = waysOf(item);
    if (ways === null) return null;
    taken = withItem(taken, ways, tree);
    if (taken.some((some) => some.length > mostWays)) return null;
  }
  return taken[tree.needs] ?? [];
}

function withItem(taken: readonly Way[][], ways: readonly Way[], { place, needs }: Branch): Way[][] {
  const count = Math.min(taken.length + 1, needs + 1);
  return Array.from({ length: count }, (_, number) => [
    ...(taken[number] ?? []),
    ...(taken[number - 1] ?? []).flatMap(({ at, leaves }) =>
      ways.map((way): Way => ({ at: atOf({ at, leaves }, way, place), leaves: [...leaves, ...way.leaves] })),
    ),
  ]);
}

/** Where all clauses of a way come from; two parts of it come from what holds both. */
function atOf(one: Way, other: Way, both: Place): Place {
  if (one.leaves.length === 0) return other.leaves.length === 0 ? both : other.at;
  return other.leaves.length === 0 ? one.at : both;
}

const nowhere: Place = { clause: '', path: '' };

/** Trees of which one is enough. */
export function anyOf(items: readonly Tree[]): Branch {
  return { place: items[0]?.place ?? nowhere, needs: 1, items };
}

/** Trees that are all needed. */
export function allOf(items: readonly Tree[]): Branch {
  return { place: items[0]?.place ?? nowhere, needs: items.length, items };
}

/** Every clause of a requirement and of what stands inside it. */
export function leavesOf(tree: Tree): readonly Leaf[] {
  return 'items' in tree ? tree.items.flatMap(leavesOf) : [tree];
}
