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
  if (direction !== null && direction !== verdict.direction)
    return { open: [], folded: findings, aside: 'other-direction' };
  if (result.section === 'exceptional' && findings.every(({ outcome }) => outcome === 'unmet'))
    return { open: [], folded: findings, aside: 'not-asked' };
  const open = requirement?.mode === 'any' ? deciding(result, verdict) : findings;
  return { open, folded: findings.filter((finding) => !open.includes(finding)), aside: null };
}

function deciding({ findings, outcome }: RequirementResult, verdict: Verdict): readonly Finding[] {
  const taken = findings.filter(({ clause }) => clause === verdict.route);
  if (taken.length > 0) return taken;
  if (outcome !== 'unmet') return findings.filter((finding) => finding.outcome === outcome);
  const days = findings.flatMap(({ eligibleFrom }) => eligibleFrom ?? []).sort();
  const asked = findings.filter(({ reason }) => reason !== 'exceptional-not-requested');
  return days[0] === undefined ? asked : findings.filter(({ eligibleFrom }) => eligibleFrom === days[0]);
}
