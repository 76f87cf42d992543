import { never, type Day } from '../calendar';
import type { Node, Plan } from './compile';
import { windowStart, type Facts } from './facts';
import { met, unmet, type Outcome } from './outcome';
import { place } from './placing';

/** The outputs that a requirement counts. */
export interface Counted {
  readonly outcome: Outcome;
  readonly count: number;
  /** By category of the requirement: the indexes of the outputs placed in it. */
  readonly placed: readonly (readonly number[])[];
}

interface Asked {
  readonly facts: Facts;
  readonly asOf: Day;
}

/** Counts outputs (assessment.md §4.4): each once, for one category, in the best placing. */
export function countOutputs(node: Node, plan: Plan, asked: Asked): Counted {
  const entries = entriesOf(node, plan, asked);
  const { placed, count, minimaMet } = node.capped ? placeCapped(node, plan, entries) : placeFreely(entries);
  const outcome = minimaMet && count >= (node.minimum ?? 0) ? met : unmet;
  return { outcome, count, placed };
}

/** By category, by work: the entry of the dossier that fits, or -1; of a work entered twice either may fit. */
type Entries = readonly (readonly number[])[];
interface Placed {
  readonly placed: number[][];
  readonly count: number;
  readonly minimaMet: boolean;
}

function entriesOf({ categories }: Node, plan: Plan, { facts, asOf }: Asked): Entries {
  const { outputs } = facts.dossier;
  const from = windowStart(facts, asOf);
  return categories.map((category) => {
    const fits = plan.categories[category]?.fits;
    const fitting: number[] = [];
    for (let index = 0; index < outputs.length; index += 1) {
      const output = outputs[index];
      const day = facts.outputDays[index] ?? never;
      const work = facts.firstOfSame[index] ?? index;
      if (fitting.length <= index) fitting.push(-1);
      if (output && day >= from && day <= asOf && fitting[work] === -1 && fits?.(output)) fitting[work] = index;
    }
    return fitting;
  });
}

/** Without minima and maxima every work that fits anywhere counts, in the first category that it fits. */
function placeFreely(entries: Entries): Placed {
  const placed: number[][] = entries.map(() => []);
  const works = entries[0]?.length ?? 0;
  let count = 0;
  for (let work = 0; work < works; work += 1) {
    for (let slot = 0; slot < entries.length; slot += 1) {
      const entry = entries[slot]?.[work] ?? -1;
      if (entry < 0) continue;
      placed[slot]?.push(entry);
      count += 1;
      break;
    }
  }
  return { placed, count, minimaMet: true };
}

function placeCapped({ categories }: Node, plan: Plan, entries: Entries): Placed {
  const placing = place(
    entries[0]?.length ?? 0,
    categories.map((category, slot) => ({
      minimum: plan.categories[category]?.minimum ?? 0,
      maximum: plan.categories[category]?.maximum ?? never,
      fits: (entries[slot] ?? []).map((entry) => entry >= 0),
    })),
  );
  const placed = entries.map((fitting, slot) => fitting.filter((_, work) => placing.placed[work] === slot));
  return { placed, count: placing.count, minimaMet: placing.minimaMet };
}
