import type { LintFinding } from '../../../../shared/lint';
import type { PolicyContent } from '../../../../shared/policy';

/** Where on the page a finding belongs: its clause, or the level that it is about; null for the edition as a whole. */
export function placeOf({ clause, path }: LintFinding, { levels }: PolicyContent): string | null {
  if (clause !== null) return clause;
  const [, place] = /^levels\[(\d+)\]/.exec(path) ?? [];
  return place === undefined ? null : (levels[Number(place)]?.code ?? null);
}
