// Which findings of a requirement are shown, and which are folded: the route and what decides stay open.
import type { Finding, RequirementResult, Verdict } from '../../../../shared/assessment';
import type { RequirementContent } from '../../../../shared/policy';

/** How the edition combines each requirement's items, and for which direction. */
interface Combining {
  readonly requirements: readonly Pick<RequirementContent, 'code' | 'mode' | 'direction'>[];
}

export interface Folding {
  readonly open: readonly Finding[];
  readonly folded: readonly Finding[];
  /** Why the requirement as a whole stands aside, if it does. */
  readonly aside: 'other-direction' | 'not-asked' | null;
}

/** An alternative that does not carry the outcome is folded; where none does, what time brings first stays open, else every way. */
export function foldFindings(result: RequirementResult, verdict: Verdict, content: Combining): Folding {
  const { findings } = result;
  const requirement = content.requirements.find(({ code }) => code === result.code);
  const direction = requirement?.direction ?? null;
  const isOther = direction !== null && direction !== verdict.direction;
  // Where the other direction carries the outcome (option performanceDirection), its clauses are the ones to look at.
  if (isOther && result.outcome === 'unmet') return { open: [], folded: findings, aside: 'other-direction' };
  if (result.section === 'exceptional' && findings.every(({ outcome }) => outcome === 'unmet'))
    return { open: [], folded: findings, aside: 'not-asked' };
  const open = openOf(result, { verdict, mode: requirement?.mode });
  return { open, folded: findings.filter((finding) => !open.includes(finding)), aside: null };
}

/** A category in which nothing was placed says nothing where the count is reached without it. */
function openOf(
  result: RequirementResult,
  { verdict, mode }: { readonly verdict: Verdict; readonly mode: RequirementContent['mode'] | undefined },
): readonly Finding[] {
  if (mode === 'any') return deciding(result, verdict);
  const isReached = mode === 'countOutputs' && result.outcome === 'met';
  return isReached ? result.findings.filter(({ outcome }) => outcome === 'met') : result.findings;
}

function deciding({ findings, outcome }: RequirementResult, verdict: Verdict): readonly Finding[] {
  const taken = findings.filter(({ clause }) => clause === verdict.route);
  if (taken.length > 0) return taken;
  if (outcome !== 'unmet') return findings.filter((finding) => finding.outcome === outcome);
  const days = findings.flatMap(({ eligibleFrom }) => eligibleFrom ?? []).sort();
  const asked = findings.filter(({ reason }) => reason !== 'exceptional-not-requested');
  return days[0] === undefined ? asked : findings.filter(({ eligibleFrom }) => eligibleFrom === days[0]);
}
