// What a verdict says differently from the one that was saved.
import type { Verdict } from '../../../../shared/assessment';

type ClauseOutcome = Verdict['requirements'][number]['outcome'];

export interface VerdictChanges {
  /** The saved outcome, where the verdict as a whole came out differently. */
  readonly outcome: Verdict['outcome'] | null;
  readonly route: { readonly before: string | null; readonly after: string | null } | null;
  readonly eligibleFrom: { readonly before: string | null; readonly after: string | null } | null;
  /** The saved outcome of each clause that came out differently. */
  readonly clauses: ReadonlyMap<string, ClauseOutcome>;
}

/** Compares two verdicts clause by clause. */
export function changesOf(saved: Verdict, now: Verdict): VerdictChanges {
  const before = outcomes(saved);
  const clauses = new Map<string, ClauseOutcome>();
  for (const [clause, outcome] of outcomes(now)) {
    const earlier = before.get(clause);
    if (earlier && earlier !== outcome) clauses.set(clause, earlier);
  }
  return {
    outcome: saved.outcome === now.outcome ? null : saved.outcome,
    route: saved.route === now.route ? null : { before: saved.route, after: now.route },
    eligibleFrom:
      saved.eligibleFrom === now.eligibleFrom ? null : { before: saved.eligibleFrom, after: now.eligibleFrom },
    clauses,
  };
}

/** Whether anything came out differently. */
export function anyChange(changes: VerdictChanges): boolean {
  return (
    changes.outcome !== null || changes.route !== null || changes.eligibleFrom !== null || changes.clauses.size > 0
  );
}

function outcomes(verdict: Verdict): ReadonlyMap<string, ClauseOutcome> {
  const all = new Map<string, ClauseOutcome>();
  for (const requirement of verdict.requirements) {
    for (const finding of requirement.findings) all.set(finding.clause, finding.outcome);
  }
  return all;
}
