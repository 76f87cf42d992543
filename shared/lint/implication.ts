import { canonicalJson, type Match, type RuleOf } from '../policy';
import { applicationBodies, atOrAbove, influences, roles } from '../vocabulary';

type Title = RuleOf<'qualification'>['title'];

/** Whether any outputs that fulfil `stronger` fulfil `weaker`. */
export function outputsImply(stronger: RuleOf<'outputs'>, weaker: RuleOf<'outputs'>): boolean {
  if (weaker.window && !stronger.window) return false;
  return stronger.any.every((entry) =>
    weaker.any.some(
      (asked) =>
        asked.count <= entry.count &&
        (asked.characters ?? 0) <= (entry.characters ?? 0) &&
        matchImplies(entry.match, asked.match),
    ),
  );
}

/** Whether any output that matches `stronger` matches `weaker`. */
export function matchImplies(stronger: Match, weaker: Match): boolean {
  return (
    stronger.kinds.every((kind) => weaker.kinds.includes(kind)) &&
    rolesImply(stronger.role, weaker.role) &&
    (stronger.authorRank ?? Infinity) <= (weaker.authorRank ?? Infinity) &&
    atOrAbove(applicationBodies, stronger.appliedBy ?? 'none', weaker.appliedBy ?? 'none') &&
    atOrAbove(influences, stronger.influence ?? 'none', weaker.influence ?? 'none')
  );
}

/** A role that is asked for has to be there. */
function rolesImply(stronger: Match['role'], weaker: Match['role']): boolean {
  return weaker === undefined || (stronger !== undefined && atOrAbove(roles, stronger, weaker));
}

/** Whether two parts of an edition say the same. */
export function sameJson(a: Title | RuleOf<'claim'>, b: typeof a): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}
