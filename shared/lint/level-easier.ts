import { finding, type Check, type LintFinding } from './finding';
import { lessOfClaims, lessOfOutputs } from './level-easier-asked';
import { neighboursOf, topsOf, type Neighbours } from './neighbours';
import { escapeBy, someEffort } from './space/escape';
import { isCompared, needed, withoutTitle } from './space/candidates';
import { allOf, treeOf, waysOf, type Scope, type Tree, type Way } from './space/tree';

/** A level easier than the one below: somebody qualifies for it who does not for that one. */
export const levelEasier: Check = (content) => {
  const found = [
    ...neighboursOf(content, ({ criteria }) => criteria.some(isCompared)).flatMap(easierWays),
    ...neighboursOf(content, ({ mode }) => mode === 'countOutputs').flatMap(lessOfOutputs),
    ...neighboursOf(content, ({ section }) => section === 'performance').flatMap(lessOfClaims),
  ];
  return found.filter(({ path }, index) => found.findIndex((one) => one.path === path) === index);
};

/**
 * By proof over all facts: the ways by which somebody at work who has not got the lower title meets all that the upper
 * level asks for, and not each requirement of the lower one. Who holds the lower title has been there already.
 */
function easierWays({ above, below, scope }: Neighbours): LintFinding[] {
  const [upper, lower] = [above, below].map((level) => topsOf(level, scope).map((row) => treeOf(row, scope)));
  const ways = waysOf(needed(whole(upper ?? [], scope)));
  if (ways === null) return [openAt(above, scope)];
  const candidates = ways.filter((way) => withoutTitle(way, below));
  return (lower ?? []).flatMap((tree) => {
    const others = waysOf(needed(tree));
    if (others === null) return [openAt(above, scope)];
    return candidates.flatMap((way) => easierWay(way, others, { tree, above, scope }));
  });
}

interface Compared {
  readonly tree: Tree;
  readonly above: string;
  readonly scope: Scope;
}

function easierWay(way: Way, others: readonly Way[], { tree, above, scope }: Compared): LintFinding[] {
  const { content } = scope;
  const escape = escapeBy(way, others, { content, atWork: true, withHarm: false, effort: someEffort() });
  if (escape === null) return [];
  if (escape === 'open') return [openAt(above, scope)];
  return [finding('level.easier', { ...way.at, params: { other: tree.place.clause } })];
}

/** All that a level asks for; what no single clause causes belongs to its schooling and experience. */
function whole(tops: readonly Tree[], { content }: Scope): Tree {
  const first = tops.find(({ place }) =>
    content.requirements.some(({ code, section }) => code === place.clause && section === 'qualification'),
  );
  const all = allOf(tops);
  return first ? { ...all, place: first.place } : all;
}

function openAt(level: string, { content }: Scope): LintFinding {
  const place = content.levels.findIndex(({ code }) => code === level);
  return finding('proof.open', { path: `levels[${place}]`, clause: null, params: {} });
}
