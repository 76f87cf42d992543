import type { RequirementContent } from '../policy';
import type { Change } from './change';
import { countingRequirements, verdictWith, type Asked } from './asked';
import { bySize, sizeOf, type Option } from './options';
import { optionsForItem, optionsOfSteps, stepsFor, type Step } from './steps';

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
 * on. A route that nothing brings is left out, and one of
 * which a part would do; for who is eligible there is nothing to tell.
 */
export function whatIsMissing(asked: Asked): readonly Way[] {
  const { asking } = asked;
  const { outcome } = verdictWith(asked, [], asking.asOf);
  if (outcome === 'eligible') return [];
  const ways = startsOf(asked).flatMap((start) => wayFrom(asked, start));
  return ways.filter((way) => isSmallest(asked, way)).sort(bySize);
}

/** Whether none of its changes could be left out: else it goes further than another way, and arrives no sooner. */
function isSmallest(asked: Asked, { changes, from }: Way): boolean {
  return changes.every((left) => {
    const others = changes.filter((change) => change !== left);
    const { eligibleFrom } = verdictWith(asked, others, asked.asking.asOf);
    return eligibleFrom === null || eligibleFrom > from;
  });
}

/** How a way begins: the item of a qualification or of what waives it. */
interface Start {
  readonly route: string | null;
  readonly requirement: RequirementContent | null;
  /** The qualification that it brings or that is waived. */
  readonly instead: string | null;
  readonly options: readonly Option[];
}

function startsOf(asked: Asked): readonly Start[] {
  const { asOf, level } = asked.asking;
  const qualification = countingRequirements(asked).find(({ section }) => section === 'qualification');
  const verdict = verdictWith(asked, [], asOf);
  const held = verdict.requirements.find(({ code }) => code === qualification?.code)?.outcome === 'met';
  if (!qualification || held) {
    return [
      { route: verdict.route, requirement: null, instead: null, options: [{ clauses: [], changes: [], from: asOf }] },
    ];
  }
  const waivers = asked.content.requirements.filter(
    (row) =>
      row.level === level &&
      row.parent === null &&
      row.section === 'exceptional' &&
      row.waives.includes(qualification.code),
  );
  return [qualification, ...waivers].flatMap((requirement) =>
    startsBy(asked, requirement).map((start) => ({ ...start, requirement, instead: qualification.code })),
  );
}

/** Of alternatives each item is a route by itself; else all of them together are one, named after the first. */
function startsBy(asked: Asked, requirement: RequirementContent): Pick<Start, 'route' | 'options'>[] {
  const given = { changes: [], asOf: asked.asking.asOf };
  const { code, level, criteria, mode } = requirement;
  const inside = asked.content.requirements.filter((row) => row.parent === code && row.level === level);
  const items = [...criteria, ...inside].map((item) => item.code);
  return mode === 'any'
    ? items.map((route) => ({ route, options: optionsForItem(asked, given, { requirement, code: route }) }))
    : [{ route: items[0] ?? null, options: optionsOfSteps(stepsFor(asked, given, requirement)) }];
}

/** The way by a route: first what the route asks for, then what all else asks for on the day on which that is there. */
function wayFrom(asked: Asked, { route, requirement, instead, options }: Start): readonly Way[] {
  const [lightest] = [...options].sort(bySize);
  if (!lightest) return [];
  const given = { changes: lightest.changes, asOf: lightest.from };
  const steps: Step[] = [];
  for (const counting of countingRequirements(asked)) {
    if (counting.code === instead) continue;
    const asks = stepsFor(asked, given, counting);
    if (asks === null) return [];
    steps.push(...asks);
  }
  const first: Step[] =
    requirement === null ? [] : [{ requirement: requirement.code, choose: 1, of: [...options].sort(bySize) }];
  const taken = optionsOfSteps([...first, ...steps])[0];
  if (!taken) return [];
  const { eligibleFrom } = verdictWith(asked, taken.changes, asked.asking.asOf);
  if (eligibleFrom === null) return [];
  return [{ route, steps: [...first, ...steps], from: eligibleFrom, changes: taken.changes, size: sizeOf(taken) }];
}
