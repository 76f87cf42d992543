import { lastDay, never, type Day } from '../calendar';
import type { Plan } from './compile';
import { combine, evaluate, judge, outcomeAfterRuling, type Evaluation, type Question } from './evaluate';
import { futureDays } from './facts';
import { met, type Outcome } from './outcome';

/**
 * From which day on each thing is met for the first time, from the day of assessment on; `never` if time alone never
 * brings it. Where a list is null, what is met is met today, and nothing else ever will be.
 */
export interface Horizon {
  readonly overall: Day;
  /** By criterion. */
  readonly criteria: readonly Day[] | null;
  /** By category. */
  readonly categories: readonly Day[] | null;
}

interface Seen {
  overall: Day;
  readonly criteria: Day[];
  readonly categories: Day[];
}

/**
 * Looks ahead, the facts as they are and open employments going on. Outcomes change only on days on which a fact begins
 * or ceases to count, or a clock reaches its length; the first are known at once, the second between each two of them.
 */
export function lookAhead(plan: Plan, question: Question, now: Evaluation): Horizon {
  const events = futureDays(question.facts, question.asOf);
  const arrivals = events.length > 0 ? noArrivals : arrivalsOf(plan, question, now);
  if (events.length === 0 && arrivals.length === 0) {
    return { overall: now.overall === met ? question.asOf : never, criteria: null, categories: null };
  }
  const seen: Seen = {
    overall: never,
    criteria: plan.criteria.map(() => never),
    categories: plan.categories.map(() => never),
  };
  note(plan, seen, { day: question.asOf, evaluation: now });
  if (events.length > 0) walk(plan, { question, now, events }, seen);
  else followClocks(plan, { now, arrivals }, seen);
  return seen;
}

/** A clause that waits for a clock, on the day on which the clock gets there. */
interface Arrival {
  readonly index: number;
  readonly day: Day;
  readonly outcome: Outcome;
}

/** Nothing but clocks moves: only the clauses that wait for one are asked again, each on its own days. */
function followClocks(
  plan: Plan,
  { now, arrivals }: { now: Evaluation; arrivals: readonly Arrival[] },
  seen: Seen,
): void {
  for (const { index, day, outcome } of arrivals) {
    if (outcome === met && day < (seen.criteria[index] ?? never)) seen.criteria[index] = day;
  }
  if (seen.overall !== never) return;
  const outcomes = [...now.outcomes];
  for (const { index, day, outcome } of arrivals) {
    outcomes[index] = outcome;
    if (combine(plan, { outcomes, counted: now.counted }).overall !== met) continue;
    seen.overall = day;
    return;
  }
}

/** In the order of their days. */
function arrivalsOf(plan: Plan, question: Question, now: Evaluation): readonly Arrival[] {
  let arrivals: Arrival[] | undefined;
  for (let index = 0; index < now.judged.length; index += 1) {
    for (const day of now.judged[index]?.reaches ?? noDays) {
      if (day > lastDay) continue;
      const said = judge(plan, { ...question, asOf: day }, index);
      (arrivals ??= []).push({ index, day, outcome: outcomeAfterRuling(plan, question, { index, said }) });
    }
  }
  return arrivals?.sort((a, b) => a.day - b.day) ?? noArrivals;
}

const noDays: readonly Day[] = [];
const noArrivals: readonly Arrival[] = [];

/** Facts lie ahead: everything is decided again on each of their days, and on the clocks' days between them. */
function walk(
  plan: Plan,
  { question, now, events }: { question: Question; now: Evaluation; events: readonly Day[] },
  seen: Seen,
): void {
  let current = now;
  let day = question.asOf;
  const at = (asOf: Day): Evaluation => {
    const evaluation = evaluate(plan, { ...question, asOf });
    note(plan, seen, { day: asOf, evaluation });
    return evaluation;
  };
  for (const next of [...events, never]) {
    for (const reached of reachedBetween(current, day, next)) at(reached);
    if (next > lastDay) return;
    day = next;
    current = at(day);
  }
}

function note(plan: Plan, seen: Seen, { day, evaluation }: { day: Day; evaluation: Evaluation }): void {
  if (evaluation.overall === met && seen.overall === never) seen.overall = day;
  for (let index = 0; index < evaluation.outcomes.length; index += 1) {
    if (evaluation.outcomes[index] === met && seen.criteria[index] === never) seen.criteria[index] = day;
  }
  for (let place = 0; place < plan.nodes.length; place += 1) {
    const placed = evaluation.counted[place]?.placed;
    if (!placed) continue;
    plan.nodes[place]?.categories.forEach((category, slot) => {
      const enough = (placed[slot]?.length ?? 0) >= Math.max(1, plan.categories[category]?.minimum ?? 1);
      if (enough && seen.categories[category] === never) seen.categories[category] = day;
    });
  }
}

/** The days on which clocks get there, after `day` and before the next event. */
function reachedBetween({ judged }: Evaluation, day: Day, next: Day): Day[] {
  const reached = judged.flatMap(({ reaches }) => reaches ?? []).filter((at) => at > day && at < next && at <= lastDay);
  return [...new Set(reached)].sort((a, b) => a - b);
}
