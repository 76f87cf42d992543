import { assess, type Case, type CompiledPolicy, type RequirementResult, type Verdict } from '../assessment';
import type { PolicyContent, RequirementContent } from '../policy';
import { withChanges, type Change } from './change';

/** A case to be advised on. */
export interface Asked {
  readonly compiled: CompiledPolicy;
  readonly content: PolicyContent;
  /** As of the day on which the advice is asked for: what is added is dated that day. */
  readonly asking: Case;
}

/** What has been changed already, and the day as of which it is asked. */
export interface Given {
  readonly changes: readonly Change[];
  readonly asOf: string;
}

// Every route and every day asks for the same verdicts again: each is reached once for as long as the case is advised on.
const reached = new WeakMap<Asked, Map<string, Verdict>>();

/** The verdict with some changes made, as of a day. */
export function verdictWith(asked: Asked, changes: readonly Change[], asOf: string): Verdict {
  const { compiled, content, asking } = asked;
  const known = reached.get(asked) ?? new Map<string, Verdict>();
  reached.set(asked, known);
  const key = `${asOf}${JSON.stringify(changes)}`;
  const before = known.get(key);
  if (before) return before;
  const { series, specialty } = content;
  const dossier = withChanges(asking.dossier, changes, { on: asking.asOf, series, specialty });
  const verdict = assess(compiled, { ...asking, asOf, dossier });
  known.set(key, verdict);
  return verdict;
}

/** The requirements that decide by themselves: at the top, of the level and of the direction; not the exceptional ones. */
export function countingRequirements({ content, asking }: Asked): RequirementContent[] {
  return content.requirements.filter(
    ({ level, parent, direction, section }) =>
      level === asking.level &&
      parent === null &&
      section !== 'exceptional' &&
      (direction === null || direction === asking.direction),
  );
}

/** What a requirement has come to. */
export function resultOf(
  asked: Asked,
  { changes, asOf }: Given,
  { code }: Pick<RequirementContent, 'code'>,
): RequirementResult | undefined {
  return verdictWith(asked, changes, asOf).requirements.find((result) => result.code === code);
}

/** How a requirement has come out; one that plays no part has not been met. */
export function outcomeOf(
  asked: Asked,
  given: Given,
  requirement: Pick<RequirementContent, 'code'>,
): RequirementResult['outcome'] {
  return resultOf(asked, given, requirement)?.outcome ?? 'unmet';
}
