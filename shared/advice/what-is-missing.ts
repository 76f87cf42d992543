import type { RequirementContent } from '../policy';
import { countingRequirements, outcomeOf, verdictWith, type Asked, type Given } from './asked';
import type { Change } from './change';
import { daysAhead } from './days-ahead';
import { bySize, sizeOf } from './options';
import { withFewest } from './fewest';
import { startsOf, stepsByOther, type Start } from './starts';
import { optionsOfSteps, stepsFor, type Step } from './steps';

/** 一条途径：what is to be done for the application to be eligible, and from which day it then is. */
export interface Way {
  /** The clause of schooling and experience, or of 破格, by which it goes; null where no clause stands for it. */
  readonly route: string | null;
  readonly steps: readonly Step[];
  /** With the first options of each step. */
  readonly from: string;
  /** The changes of those, and how many they are. */
  readonly changes: readonly Change[];
  readonly size: number;
}

/**
 * 尚缺什么：for each route the smallest sets of changes that make the application eligible, the lightest way first. Every
 * way has been tried: with its first options made on the day of asking, the assessment itself says eligible from `from`
 * on. A route that nothing brings is left out, and one of which a part would do; for who is eligible there is nothing to
 * tell. What is open, such as the kind of an output or a choice, makes nothing else smaller.
 */
export function whatIsMissing(asked: Asked): readonly Way[] {
  const { asOf, dossier } = asked.asking;
  const { outcome, eligibleFrom } = verdictWith(asked, [], asOf);
  if (outcome === 'eligible') return [];
  const waiting = eligibleFrom === null ? [] : [waitingWay(asked, eligibleFrom)];
  // What is still to come may do in the place of a change: with it, the fewest are needed on a later day.
  const days = [asOf, ...daysAhead(dossier, asOf)];
  const ways = days.flatMap((day) => startsOf(asked, day).flatMap((start) => wayFrom(asked, start)));
  const told = [...waiting, ...ways.filter((way) => isSmallest(asked, way))].sort(bySize);
  return told.filter(({ route }, place) => told.findIndex((way) => way.route === route) === place);
}

/** Time alone: what is not met yet, and will be. */
function waitingWay(asked: Asked, from: string): Way {
  const { route } = verdictWith(asked, [], from);
  const steps = countingRequirements(asked)
    .filter((row) => outcomeOf(asked, { changes: [], asOf: asked.asking.asOf }, row) !== 'met')
    .map(({ code, section }): Step => {
      const clause = section === 'qualification' ? (route ?? code) : code;
      return { requirement: code, choose: 1, of: [{ clauses: [clause], changes: [], from }] };
    });
  return { route, steps, from, changes: [], size: 0 };
}

/** Whether none of its changes could be left out: else it goes further than another way, and arrives no sooner. */
function isSmallest(asked: Asked, { changes, from }: Way): boolean {
  return changes.every((left) => {
    const others = changes.filter((change) => change !== left);
    const { eligibleFrom } = verdictWith(asked, others, asked.asking.asOf);
    return eligibleFrom === null || eligibleFrom > from;
  });
}

/** The way from a start: what all else asks for on the day on which that is there. */
function wayFrom(asked: Asked, { route, steps: first, given }: Start): readonly Way[] {
  const others: Step[] = [];
  for (const counting of countingRequirements(asked)) {
    const asks = lightestSteps(asked, given, counting);
    if (asks === null) return [];
    others.push(...asks);
  }
  const further = withFewest(asked, given, others);
  const taken = optionsOfSteps(further)[0];
  if (!taken) return [];
  // What all else asks for comes on top of the start, be it the same: one more recommendation by a person of that rank.
  const changes = [...given.changes, ...taken.changes];
  const { eligibleFrom } = verdictWith(asked, changes, asked.asking.asOf);
  if (eligibleFrom === null) return [];
  return [{ route, steps: [...first, ...further], from: eligibleFrom, changes, size: sizeOf({ changes }) }];
}

/** What a requirement asks for: by itself, or by the other direction's where that is less. */
function lightestSteps(asked: Asked, given: Given, requirement: RequirementContent): readonly Step[] | null {
  const own = stepsFor(asked, given, requirement);
  const all = [...(own === null ? [] : [own]), ...stepsByOther(asked, given, requirement)];
  const sized = all.flatMap((steps) => {
    const lightest = optionsOfSteps(steps)[0];
    return lightest ? [{ ...lightest, steps }] : [];
  });
  return sized.sort(bySize)[0]?.steps ?? null;
}
