import type { Finding, RequirementResult, Verdict } from '../assessment';
import type { PolicyContent, RequirementContent } from '../policy';

/** A requirement as a verdict has it: what it asks for, what it came to, and what stands inside it. */
export interface Standing {
  readonly row: RequirementContent;
  readonly result: RequirementResult;
  readonly inside: readonly Standing[];
}

type Outcome = RequirementResult['outcome'];

/** The requirements of a verdict in its order, each with those inside it. */
export function standingsOf({ requirements, level }: Verdict, content: PolicyContent): readonly Standing[] {
  const rows = content.requirements.filter((row) => row.level === level);
  const within = (parent: string | null): Standing[] =>
    requirements.flatMap((result) => {
      const row = rows.find(({ code }) => code === result.code);
      return row && row.parent === parent ? [{ row, result, inside: within(row.code) }] : [];
    });
  return within(null);
}

/** Whether a requirement is the performance of a direction other than the applicant's. */
export function isOfOther({ row }: Standing, { direction }: Verdict): boolean {
  return row.direction !== null && row.direction !== direction;
}

/** The requirements that the outcome is made of: not the exceptional ones, nor another direction's. */
export function countingOf(verdict: Verdict, content: PolicyContent): readonly Standing[] {
  return standingsOf(verdict, content).filter((one) => one.row.section !== 'exceptional' && !isOfOther(one, verdict));
}

/** What a requirement comes to by its own items, before a waiver or the other direction is heard. */
export function ownOutcome({ row, result, inside }: Standing): Outcome {
  const { counted, minimum, findings } = result;
  if (counted !== null) return isCountShort(row, result) ? 'unmet' : 'met';
  const items = [...findings, ...inside.map((one) => one.result)];
  const count = (asked: Outcome) => items.filter((item) => item.outcome === asked).length;
  const needed = row.mode === 'any' ? 1 : row.mode === 'all' ? items.length : (minimum ?? items.length);
  if (count('met') >= needed) return 'met';
  return count('met') + count('referred') >= needed ? 'referred' : 'unmet';
}

/** Whether too few outputs are counted, in all or of a category or a group that has a minimum of its own. */
function isCountShort({ categories }: RequirementContent, result: RequirementResult): boolean {
  const { counted, minimum, groups = [], findings } = result;
  const bound = categories.filter((category) => (category.minimum ?? 0) > 0).map(({ code }) => code);
  return (
    (counted ?? 0) < (minimum ?? 0) ||
    findings.some(({ clause, outcome }) => outcome === 'unmet' && bound.includes(clause)) ||
    groups.some((group) => group.counted < group.minimum)
  );
}

/** The other direction's requirement from which one takes its outcome (option `performanceDirection`); null if from none. */
export function heardFrom(one: Standing, all: readonly Standing[], verdict: Verdict): Standing | null {
  const { outcome, waivedBy } = one.result;
  if (waivedBy !== null || outcome === ownOutcome(one)) return null;
  const heard = all.filter((other) => isOfOther(other, verdict) && other.result.outcome !== 'unmet');
  return heard.find((other) => other.result.outcome === 'met') ?? heard[0] ?? null;
}

/** The findings of a requirement that came out so, those inside it among them, as far as they carry that outcome. */
export function carrying({ result, inside }: Standing, outcome: Outcome): readonly Finding[] {
  const carriers = inside.filter((one) => one.result.outcome === outcome);
  return [
    ...result.findings.filter((finding) => finding.outcome === outcome),
    ...carriers.flatMap((one) => carrying(one, outcome)),
  ];
}
