import type { PolicyContent } from '../policy';
import type { Verdict } from './verdict';

/** The requirement that keeps a verdict from `eligible`: the first unmet one that counts, else the first referred one; null if eligible. */
export function decidingClause(verdict: Verdict, content: PolicyContent): string | null {
  if (verdict.outcome === 'eligible') return null;
  const outcome = verdict.outcome === 'ineligible' ? 'unmet' : 'referred';
  const elsewhere = new Set(
    content.requirements
      .filter(({ direction, parent }) => parent !== null || (direction !== null && direction !== verdict.direction))
      .map(({ code }) => code),
  );
  const deciding = verdict.requirements.find(
    (result) => result.section !== 'exceptional' && result.outcome === outcome && !elsewhere.has(result.code),
  );
  return deciding?.code ?? null;
}
