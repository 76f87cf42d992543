import type { Verdict } from '../../../../shared/assessment';

/** The clauses that wait for a person's ruling, in the verdict's order. */
export function clausesToRule(verdict: Verdict): readonly string[] {
  return verdict.requirements.flatMap((requirement) =>
    requirement.findings.filter((finding) => finding.outcome === 'referred').map((finding) => finding.clause),
  );
}
