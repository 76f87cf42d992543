import type { Day } from '../calendar';
import type { Node, Plan } from './compile';
import { countOutputs, type Counted } from './count-outputs';
import type { Facts } from './facts';
import { atLeast, best, met, outcomeOf, referred, unmet, worst, type Outcome } from './outcome';
import type { Judged } from './rules';
import { notRequested } from './rules/exceptional';

/** A ruling that takes effect: the last one on its clause. */
export interface RulingFact {
  readonly index: number;
  readonly outcome: Outcome;
}
export type Rulings = ReadonlyMap<string, RulingFact> | null;

/** What is asked: the dossier, as of a day. */
export interface Question {
  readonly facts: Facts;
  readonly rulings: Rulings;
  readonly asOf: Day;
}

/** A requirement as it stands on a day. */
export interface NodeState {
  /** By its own items. */
  readonly own: Outcome;
  /** With a waiver or the other direction's outcome. */
  outcome: Outcome;
  waivedBy: string | null;
  /** The place of the other direction's requirement that it takes its outcome from, or -1. */
  takenFrom: number;
}
/** Everything that is decided on one day. */
export interface Evaluation {
  /** By criterion: what the machine says. */
  readonly judged: readonly Judged[];
  /** By criterion: what holds, a ruling taken into account. */
  readonly outcomes: readonly Outcome[];
  /** By requirement: its counted outputs, null where it counts none. */
  readonly counted: readonly (Counted | null)[];
  readonly states: readonly NodeState[];
  readonly overall: Outcome;
}

/** The last ruling on each clause. */
export function rulingsOf({ dossier: { rulings } }: Facts): Rulings {
  if (!rulings || rulings.length === 0) return null;
  return new Map(rulings.map(({ clause, outcome }, index) => [clause, { index, outcome: outcomeOf[outcome] }]));
}

/** A plan, and what it comes to as of a day. */
export interface Evaluated {
  readonly plan: Plan;
  readonly now: Evaluation;
}

/**
 * Decides by the own direction alone, and with the others where they may be heard: where the own performance falls short
 * of the best that they could lend it, or where facts lie ahead that may yet make it so.
 */
export function evaluateWhole(own: Plan, question: Question): Evaluated {
  const now = evaluate(own, question);
  const settled = question.facts.lastChange <= question.asOf && !fallsShort(own, now);
  const plan = settled ? null : own.withOthers;
  return plan === null ? { plan: own, now } : { plan, now: evaluate(plan, question) };
}

function fallsShort({ nodes, setting }: Plan, { states }: Evaluation): boolean {
  const best = setting.options.performanceDirection === 'refer' ? referred : met;
  for (let place = 0; place < nodes.length; place += 1) {
    if (nodes[place]?.hears && (states[place]?.own ?? unmet) < best) return true;
  }
  return false;
}

/** Whether a requirement is part of the verdict: another direction's is only where an outcome is taken from it. */
export function playsPart({ nodes }: Plan, { states }: Evaluation, place: number): boolean {
  const top = nodes[place]?.top ?? -1;
  if (nodes[top]?.bearing !== 'other-direction') return true;
  for (const state of states) if (state.takenFrom === top) return true;
  return false;
}

/** Decides every clause and requirement of a plan as of a day. */
export function evaluate(plan: Plan, question: Question): Evaluation {
  const judged: Judged[] = [];
  const outcomes: Outcome[] = [];
  for (let index = 0; index < plan.criteria.length; index += 1) {
    const said = judge(plan, question, index);
    judged.push(said);
    outcomes.push(outcomeAfterRuling(plan, question, { index, said }));
  }
  const counted = plan.nodes.map((node) => (node.mode === 'countOutputs' ? countOutputs(node, plan, question) : null));
  return { judged, outcomes, counted, ...combine(plan, { outcomes, counted }) };
}

/** What the machine says of one clause; an item of an exceptional requirement counts only if it is asked for. */
export function judge(plan: Plan, { facts, asOf }: Question, index: number): Judged {
  const criterion = plan.criteria[index];
  if (!criterion) throw new Error('a clause stands at its own place');
  const { exceptional } = facts.dossier;
  if (criterion.exceptional && !exceptional?.clauses.includes(criterion.clause)) return notRequested;
  return criterion.rule.judge(facts, asOf);
}

/** A ruling replaces what the machine has referred, and nothing else. */
export function outcomeAfterRuling(
  plan: Plan,
  { rulings }: Question,
  { index, said }: { readonly index: number; readonly said: Judged },
): Outcome {
  if (said.outcome !== referred || rulings === null) return said.outcome;
  return rulings.get(plan.criteria[index]?.clause ?? '')?.outcome ?? referred;
}

type Parts = Pick<Evaluation, 'outcomes' | 'counted'>;

/** Combines the clauses' outcomes into the requirements' and those into the whole. */
export function combine(plan: Plan, parts: Parts): Pick<Evaluation, 'states' | 'overall'> {
  const states: NodeState[] = [];
  // What stands inside a requirement comes after it, so that going backwards finds it decided.
  for (let index = plan.nodes.length - 1; index >= 0; index -= 1) {
    const node = plan.nodes[index];
    if (!node) continue;
    const own = parts.counted[index]?.outcome ?? combineItems(node, parts, states);
    states[index] = { own, outcome: own, waivedBy: null, takenFrom: -1 };
  }
  return { states, overall: settle(plan, states) };
}

function combineItems({ mode, minimum, items }: Node, { outcomes }: Parts, states: readonly NodeState[]): Outcome {
  let low: Outcome = met;
  let high: Outcome = unmet;
  let reached = 0;
  let open = 0;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const outcome = (item && (item.criterion >= 0 ? outcomes[item.criterion] : states[item.node]?.own)) ?? unmet;
    low = worst(low, outcome);
    high = best(high, outcome);
    if (outcome === met) reached += 1;
    if (outcome === referred) open += 1;
  }
  if (mode === 'all') return low;
  return mode === 'any' ? high : atLeast(minimum ?? items.length, { met: reached, referred: open });
}

/** All that count, by `all`, once exceptional requirements have waived and the other direction has spoken. */
function settle(plan: Plan, states: readonly NodeState[]): Outcome {
  let overall: Outcome = met;
  for (let index = 0; index < plan.nodes.length; index += 1) {
    const node = plan.nodes[index];
    const state = states[index];
    if (!node || !state || node.bearing !== 'counts') continue;
    hearOthers(plan, states, { node, state });
    overall = worst(overall, state.outcome);
  }
  return overall;
}

/** Takes a better outcome from the other direction's performance; then one still better from a requirement that waives this one. */
function hearOthers(plan: Plan, states: readonly NodeState[], { node, state }: { node: Node; state: NodeState }): void {
  for (const place of node.others) {
    const theirs = states[place]?.own ?? unmet;
    const heard = plan.setting.options.performanceDirection === 'refer' ? worst(theirs, referred) : theirs;
    if (heard <= state.outcome) continue;
    state.outcome = heard;
    state.takenFrom = place;
  }
  for (const place of node.waivers) {
    const theirs = states[place]?.own ?? unmet;
    if (theirs <= state.outcome) continue;
    state.outcome = theirs;
    state.waivedBy = plan.nodes[place]?.code ?? null;
    state.takenFrom = -1;
  }
}
