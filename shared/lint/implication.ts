import type { Match, Rule, RuleKind, RuleOf } from '../policy';
import {
  appraisalGrades,
  applicationBodies,
  atOrAbove,
  honourLevels,
  influences,
  roles,
  titleRanks,
} from '../vocabulary';
import type { Leaf } from './space/tree';

/** How good an outcome is asked for: 1 referred or better, 2 met. */
export type Target = 1 | 2;

/** When whoever fulfils a rule fulfils another of its kind, no worse; the kinds that it is proven of over all facts are left out. */
type Implication<Kind extends RuleKind> = (stronger: RuleOf<Kind>, weaker: RuleOf<Kind>) => boolean;

const implications: { readonly [Kind in RuleKind]: Implication<Kind> } = {
  attestation: () => true,
  qualification: () => false,
  claim: claimImplies,
  outputs: outputsImply,
  appraisals: (stronger, weaker) =>
    stronger.years >= weaker.years && atOrAbove(appraisalGrades, stronger.grade, weaker.grade),
  certificate: (stronger, weaker) => stronger.codes.every((code) => weaker.codes.includes(code)),
  recommendation: (stronger, weaker) =>
    stronger.count >= weaker.count && atOrAbove(titleRanks, stronger.rank, weaker.rank),
  exceptional: () => true,
};

/** What is declared, claimed or applied for is so for a clause's own words: only the same words twice say the same. */
const saysOwnWords: Readonly<Record<RuleKind, boolean>> = {
  attestation: true,
  claim: true,
  exceptional: true,
  qualification: false,
  outputs: false,
  appraisals: false,
  certificate: false,
  recommendation: false,
};

/** Whether whoever fulfils one clause fulfils another; a clause fulfils itself. */
export function implies(stronger: Leaf, weaker: Leaf): boolean {
  if (stronger.place.path === weaker.place.path) return true;
  if (stronger.rule === null || weaker.rule === null || stronger.rule.kind !== weaker.rule.kind) return false;
  if (saysOwnWords[weaker.rule.kind] && stronger.text !== weaker.text) return false;
  return impliesOf(weaker.rule.kind, stronger.rule, weaker.rule);
}

function impliesOf<Kind extends RuleKind>(kind: Kind, stronger: RuleOf<Kind>, weaker: RuleOf<Kind>): boolean {
  return implications[kind](stronger, weaker);
}

/** Whether a rule can come out so well; counted outputs can. */
export function reaches(rule: Rule | null, target: Target): boolean {
  if (target === 1 || rule === null) return true;
  return rule.kind !== 'exceptional' && !(rule.kind === 'claim' && rule.judgement === 'referred');
}

const worth = { unmet: 0, referred: 1, met: 2 } as const;

function claimImplies(stronger: RuleOf<'claim'>, weaker: RuleOf<'claim'>): boolean {
  if (weaker.judgement === 'referred' && stronger.judgement === 'declared') return false;
  if (!rolesImply(stronger.role, weaker.role)) return false;
  if (!weaker.honour) return true;
  const [held, asked] = [stronger.honour, weaker.honour];
  return (
    held !== undefined &&
    held.kind === asked.kind &&
    atOrAbove(honourLevels, held.level, asked.level) &&
    isBefore(held.grade, asked.grade) &&
    isBefore(held.place, asked.place) &&
    worth[held.collective] <= worth[asked.collective]
  );
}

/** A grade or a place that is asked for has to be there. */
function isBefore(held: number | undefined, asked: number | undefined): boolean {
  return asked === undefined || (held !== undefined && held <= asked);
}

/** Whether any outputs that fulfil `stronger` fulfil `weaker`. */
function outputsImply(stronger: RuleOf<'outputs'>, weaker: RuleOf<'outputs'>): boolean {
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
