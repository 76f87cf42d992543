// Which findings of a requirement are shown, and which are folded: the route and what decides stay open.
import type { Finding, RequirementResult } from '../../../../shared/assessment';
import type { PolicyContent } from '../../../../shared/policy';

export interface Folding {
  readonly open: readonly Finding[];
  readonly folded: readonly Finding[];
}

/** An alternative that does not carry the outcome is folded; where nothing is reached, every way is shown. */
export function foldFindings(result: RequirementResult, content: PolicyContent, route: string | null): Folding {
  const mode = content.requirements.find((requirement) => requirement.code === result.code)?.mode;
  if (result.section === 'exceptional' && result.findings.every((finding) => finding.outcome === 'unmet'))
    return { open: [], folded: result.findings };
  if (mode !== 'any' || result.outcome === 'unmet') return hideUnasked(result.findings);
  const carries = (finding: Finding) => finding.outcome === result.outcome;
  const taken = result.findings.find((finding) => finding.clause === route);
  const open = taken ? [taken] : result.findings.filter(carries);
  return { open, folded: result.findings.filter((finding) => !open.includes(finding)) };
}

/** 破格 items that nobody asked for say nothing. */
function hideUnasked(findings: readonly Finding[]): Folding {
  const unasked = (finding: Finding) => finding.reason === 'exceptional-not-requested';
  return { open: findings.filter((finding) => !unasked(finding)), folded: findings.filter(unasked) };
}
