// Two verdicts on one person laid side by side, clause by clause.
import type { Finding, RequirementResult, Verdict } from '../../../shared/assessment';
import { canonicalJson } from '../../../shared/policy';
import type { Both, Outcome } from './simulation-answer';

/** A clause as either verdict finds it; null where that edition does not ask it. */
export interface ClausePair {
  readonly clause: string;
  readonly before: Finding | null;
  readonly after: Finding | null;
  readonly differs: boolean;
}
export interface RequirementPair {
  readonly code: string;
  readonly before: RequirementResult | null;
  readonly after: RequirementResult | null;
  readonly differs: boolean;
  readonly clauses: readonly ClausePair[];
}

/** The outcomes of both; where an edition has no such level, there is no verdict. */
export function outcomesOf({ before, after }: Both): Readonly<Record<'before' | 'after', Outcome>> {
  return { before: before?.outcome ?? 'unassessable', after: after?.outcome ?? 'unassessable' };
}

/** Every requirement of either verdict, in the order of the simulated one; what only the other has stands at the end. */
export function pairsOf(before: Verdict | null, after: Verdict | null): readonly RequirementPair[] {
  return paired(before?.requirements ?? [], after?.requirements ?? [], ({ code }) => code).map(([key, was, is]) => {
    const clauses = paired(was?.findings ?? [], is?.findings ?? [], ({ clause }) => clause).map(
      ([clause, one, other]) => ({ clause, before: one, after: other, differs: differ(one, other) }),
    );
    const differs = was?.outcome !== is?.outcome || clauses.some((pair) => pair.differs);
    return { code: key, before: was, after: is, differs, clauses };
  });
}

/** Whether a clause says something else: its outcome, what it asks, what it finds, or from when. A stored verdict has its keys in another order. */
function differ(one: Finding | null, other: Finding | null): boolean {
  return canonicalJson(saidBy(one)) !== canonicalJson(saidBy(other));
}

function saidBy(finding: Finding | null) {
  return finding && [finding.outcome, finding.reason, finding.required, finding.actual, finding.eligibleFrom];
}

function paired<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): [string, T | null, T | null][] {
  const keys = new Set([...after, ...before].map(keyOf));
  const find = (items: readonly T[], key: string) => items.find((item) => keyOf(item) === key) ?? null;
  return [...keys].map((key) => [key, find(before, key), find(after, key)]);
}
