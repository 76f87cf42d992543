import { never, type Day } from '../calendar';
import type { Facts } from './facts';
import { firstOfSame } from './match';
import { atLeast, best, met, outcomeOf, referred, unmet, worst, type Outcome } from './outcome';
import { place } from './placing';
import { notRequested, type Judged } from './rules';
import type { Node, Plan } from './compile';

/** A ruling that takes effect: the last one on its clause. */
export interface RulingFact {
  readonly index: number;
  readonly outcome: Outcome;
}
export type Rulings = ReadonlyMap<string, RulingFact> | null;

/** A clause as judged on a day, by the machine or by a person. */
export interface Judgement extends Judged {
  readonly ruled: number;
}
/** A requirement as it stands on a day. */
export interface NodeState {
  /** By its own items. */
  readonly own: Outcome;
  readonly counted: number | null;
  /** With a waiver or the other direction's outcome. */
  outcome: Outcome;
  waivedBy: string | null;
  /** The place of the other direction's requirement that it takes its outcome from, or -1. */
  takenFrom: number;
}
/** Everything that is decided on one day. */
export interface Evaluation {
  readonly judged: readonly Judgement[];
  readonly placed: readonly (readonly number[])[];
  readonly states: readonly NodeState[];
  readonly overall: Outcome;
}

/** The last ruling on each clause. */
export function rulingsOf({ dossier }: Facts): Rulings {
  if (!dossier.rulings || dossier.rulings.length === 0) return null;
  return new Map(dossier.rulings.map(({ clause, outcome }, index) => [clause, { index, outcome: outcomeOf[outcome] }]));
}

/** Decides every clause and requirement of a plan as of a day. */
export function evaluate(plan: Plan, { facts, rulings }: { facts: Facts; rulings: Rulings }, asOf: Day): Evaluation {
  const judged = plan.criteria.map(({ clause, rule, exceptional }): Judgement => {
    const requested = !exceptional || (facts.dossier.exceptional?.clauses.includes(clause) ?? false);
    const machine = requested ? rule.judge(facts, asOf) : notRequested;
    const ruling = machine.outcome === referred ? rulings?.get(clause) : undefined;
    return ruling ? { ...machine, outcome: ruling.outcome, ruled: ruling.index } : { ...machine, ruled: -1 };
  });
  const placed: (readonly number[])[] = plan.categories.map(() => []);
  const states = new Array<NodeState>(plan.nodes.length);
  // What stands inside a requirement comes after it, so that going backwards finds it decided.
  for (let index = plan.nodes.length - 1; index >= 0; index -= 1) {
    const node = plan.nodes[index];
    if (node) states[index] = stateOf(node, { plan, facts, asOf, judged, placed, states });
  }
  return { judged, placed, states, overall: settle(plan, states) };
}

interface Working {
  readonly plan: Plan;
  readonly facts: Facts;
  readonly asOf: Day;
  readonly judged: readonly Judgement[];
  readonly placed: (readonly number[])[];
  readonly states: readonly NodeState[];
}

function stateOf(node: Node, working: Working): NodeState {
  const counting = node.mode === 'countOutputs' ? countOutputs(node, working) : null;
  const own = counting ? counting.outcome : combineItems(node, working);
  return { own, counted: counting?.counted ?? null, outcome: own, waivedBy: null, takenFrom: -1 };
}

function combineItems({ mode, minimum, items }: Node, { judged, states }: Working): Outcome {
  let low: Outcome = met;
  let high: Outcome = unmet;
  let reached = 0;
  let open = 0;
  for (const { criterion, node } of items) {
    const outcome = (criterion >= 0 ? judged[criterion]?.outcome : states[node]?.own) ?? unmet;
    low = worst(low, outcome);
    high = best(high, outcome);
    if (outcome === met) reached += 1;
    if (outcome === referred) open += 1;
  }
  if (mode === 'all') return low;
  return mode === 'any' ? high : atLeast(minimum ?? items.length, { met: reached, referred: open });
}

/** Counts outputs (assessment.md §4.4): each once, for one category, in the best placing. */
function countOutputs(node: Node, { plan, facts, asOf, placed }: Working): { outcome: Outcome; counted: number } {
  const from = facts.windowStart(asOf);
  const { outputs } = facts.dossier;
  const same = firstOfSame(outputs);
  const works: number[] = [];
  const workOf = outputs.map((_, index) => {
    const first = same[index] ?? index;
    return first === index ? works.push(index) - 1 : works.indexOf(first);
  });
  const inside = (index: number): boolean => {
    const day = facts.outputDays[index] ?? never;
    return day >= from && day <= asOf;
  };
  // Of a work entered twice, the entry that fits is the one that is counted.
  const entries = node.categories.map((category) => {
    const fitting = new Array<number>(works.length).fill(-1);
    outputs.forEach((output, index) => {
      const work = workOf[index] ?? -1;
      if (fitting[work] === -1 && inside(index) && plan.categories[category]?.fits(output)) fitting[work] = index;
    });
    return fitting;
  });
  const placing = place(
    works.length,
    node.categories.map((category, slot) => ({
      minimum: plan.categories[category]?.minimum ?? 0,
      maximum: plan.categories[category]?.maximum ?? never,
      fits: (entries[slot] ?? []).map((index) => index >= 0),
    })),
  );
  node.categories.forEach((category, slot) => {
    placed[category] = placing.placed.flatMap((to, work) => (to === slot ? [entries[slot]?.[work] ?? -1] : []));
  });
  const enough = placing.minimaMet && placing.count >= (node.minimum ?? 0);
  return { outcome: enough ? met : unmet, counted: placing.count };
}

/** Lets exceptional requirements waive, and the other direction's performance speak; then all that count, by `all`. */
function settle({ nodes, setting }: Plan, states: readonly NodeState[]): Outcome {
  let overall: Outcome = met;
  nodes.forEach((node, index) => {
    const state = states[index];
    if (node.bearing !== 'counts' || !state) return;
    nodes.forEach((other, place) => {
      const theirs = states[place]?.own ?? unmet;
      if (other.bearing === 'exceptional' && other.waives.includes(node.code) && theirs > state.outcome) {
        state.outcome = theirs;
        state.waivedBy = other.code;
      }
      const speaks = other.bearing === 'other-direction' && node.section === 'performance';
      const heard = setting.options.performanceDirection === 'refer' ? worst(theirs, referred) : theirs;
      if (speaks && heard > state.outcome) {
        state.outcome = heard;
        state.takenFrom = place;
      }
    });
    overall = worst(overall, state.outcome);
  });
  return overall;
}
