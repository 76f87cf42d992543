import { assess, compilePolicy, type CompiledPolicy } from '../assessment';
import { formatDay, lastDay, parseDay } from '../calendar';
import { impliedMinimums } from '../lint';
import { thresholdsOf, type PolicyContent, type Threshold } from '../policy';
import type { GoldenCase } from './golden-case';
import { withClockAlone } from './clock-alone';
import { moved } from './moved';
import { mismatchesOf, outcomesOf, runGoldenCase, type ClauseOutcome } from './run-cases';
import type { Move } from './stepped';

/** The two sides of a threshold: at it, where the clause is met, and just below it, where it is not. */
export type Side = 'at' | 'below';
export const sides: readonly Side[] = ['at', 'below'];

/** What is known of one side. */
export interface SideCoverage {
  /** The cases that stand there, and would fail if the threshold moved by one. */
  readonly cases: readonly string[];
  /** The cases that stand there, but expect nothing of which the move would be an offence. */
  readonly silent: readonly string[];
}

/**
 * A threshold with its sides; a side is null where the threshold has none: below the lowest step of all, and below a number
 * of outputs that the minima of its categories already come to.
 */
export interface ThresholdCoverage extends Threshold {
  readonly sides: Readonly<Record<Side, SideCoverage | null>>;
}

/** Whether a side has no case that holds it. */
export function isGap(side: SideCoverage | null): boolean {
  return side !== null && side.cases.length === 0;
}

/** Which way the edition is moved to try a side: who is met at the threshold is no longer met by a stricter one. */
const moveThatTries: Readonly<Record<Side, Move>> = { at: 'stricter', below: 'looser' };

/**
 * 判例覆盖：for every threshold of an edition whether its golden cases hold it on both sides. A case holds a side if it
 * passes, and would fail with the threshold one step, one item or, for years, one day away: then nobody moves the
 * threshold unnoticed, by mistake or on purpose.
 */
export function coverageOf(content: PolicyContent, cases: readonly GoldenCase[]): ThresholdCoverage[] {
  const compiled = compilePolicy(content);
  const standing = cases.flatMap((one): Standing[] => {
    const { passed, verdict } = runGoldenCase(compiled, one);
    return passed && verdict ? [{ one, outcomes: outcomesOf(verdict) }] : [];
  });
  return thresholdsOf(content).map((threshold) => {
    const ofLevel = standing.filter(({ one }) => one.level === threshold.level);
    const sideOf = (side: Side) => coverSide({ content, threshold, side }, ofLevel);
    return { ...threshold, sides: { at: sideOf('at'), below: sideOf('below') } };
  });
}

/** A case that passes, and how each clause comes out of it. */
interface Standing {
  readonly one: GoldenCase;
  readonly outcomes: ReadonlyMap<string, ClauseOutcome>;
}
interface Tried {
  readonly content: PolicyContent;
  readonly threshold: Threshold;
  readonly side: Side;
}

function coverSide(tried: Tried, cases: readonly Standing[]): SideCoverage | null {
  if (tried.side === 'below' && isImplied(tried.threshold, tried.content)) return null;
  const edition = moved(tried.content, tried.threshold, moveThatTries[tried.side]);
  if (!edition) return null;
  const other = compilePolicy(edition);
  const clockAlone = withClockAlone(tried.content, tried.threshold);
  const clock = clockAlone && compilePolicy(clockAlone);
  const holding: string[] = [];
  const silent: string[] = [];
  for (const standing of cases) {
    const { one, outcomes } = standing;
    const verdict = assess(other, one);
    if (
      !turns(outcomes, outcomesOf(verdict), tried.threshold) ||
      !(clock === null || isWithinADay(one, { ...tried, clock }))
    )
      continue;
    (mismatchesOf(one.expect, verdict).length > 0 ? holding : silent).push(one.code);
  }
  return { cases: holding, silent };
}

/** Whether a lower number would decide no otherwise, so that no case can stand below. */
function isImplied({ row, clause, slot }: Threshold, { requirements }: PolicyContent): boolean {
  const owner = row === 'requirement' ? requirements.find(({ code }) => code === clause) : undefined;
  return owner !== undefined && impliedMinimums(owner).some(({ path }) => path === slot?.path);
}

type Outcomes = Standing['outcomes'];

/** Whether a clause, or the requirement that it stands in, comes out otherwise. */
function turns(before: Outcomes, after: Outcomes, { clause, requirement }: Threshold): boolean {
  return before.get(clause) !== after.get(clause) || before.get(requirement) !== after.get(requirement);
}

/**
 * Years are reached on a day: a case stands at the threshold if the day before they were not, or the day after they are.
 * Of a clause with several clocks each is asked alone: the others may be reached on that very day, or long before.
 */
function isWithinADay(
  one: GoldenCase,
  { clock, threshold, side }: Tried & { readonly clock: CompiledPolicy },
): boolean {
  const day = parseDay(one.asOf) + (side === 'at' ? -1 : 1);
  if (day < firstDay || day > lastDay) return false;
  const outcomeOn = (asOf: string) => outcomesOf(assess(clock, { ...one, asOf })).get(threshold.clause);
  return outcomeOn(one.asOf) !== outcomeOn(formatDay(day));
}

const firstDay = parseDay('1900-01-01');
