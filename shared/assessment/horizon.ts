import { lastDay, never, type Day } from '../calendar';
import { evaluate, type Evaluation, type Rulings } from './evaluate';
import { futureDays, type Facts } from './facts';
import { met } from './outcome';
import type { Plan } from './compile';

/** From which day on each thing is met for the first time, from the day of assessment on; `never` if time alone never brings it. */
export interface Horizon {
  readonly overall: Day;
  readonly criteria: readonly Day[];
  readonly categories: readonly Day[];
}

interface Question {
  readonly facts: Facts;
  readonly rulings: Rulings;
  readonly asOf: Day;
}

/**
 * Looks ahead, the facts as they are and open employments going on. Outcomes change only on days on which a fact begins
 * to count or a clock reaches its length; the first are known at once, the second between each two of them.
 */
export function lookAhead(plan: Plan, question: Question, now: Evaluation): Horizon {
  const { facts, asOf } = question;
  const seen: Seen = {
    overall: never,
    criteria: plan.criteria.map(() => never),
    categories: plan.categories.map(() => never),
  };
  note(plan, seen, { day: asOf, evaluation: now });
  const events = futureDays(facts, asOf);
  if (events.length === 0 && !now.judged.some((judged) => judged.reaches)) return seen;
  let current = now;
  let day = asOf;
  for (const next of [...events, never]) {
    for (const reached of reachedBetween(current, day, next))
      note(plan, seen, { day: reached, evaluation: evaluate(plan, question, reached) });
    if (next > lastDay) break;
    day = next;
    current = evaluate(plan, question, day);
    note(plan, seen, { day, evaluation: current });
  }
  return seen;
}

interface Seen {
  overall: Day;
  readonly criteria: Day[];
  readonly categories: Day[];
}

function note(plan: Plan, seen: Seen, { day, evaluation }: { day: Day; evaluation: Evaluation }): void {
  if (evaluation.overall === met && seen.overall === never) seen.overall = day;
  evaluation.judged.forEach(({ outcome }, index) => {
    if (outcome === met && seen.criteria[index] === never) seen.criteria[index] = day;
  });
  evaluation.placed.forEach((outputs, index) => {
    const enough = outputs.length >= Math.max(1, plan.categories[index]?.minimum ?? 1);
    if (enough && seen.categories[index] === never) seen.categories[index] = day;
  });
}

/** The days on which clocks get there, after `day` and before the next event. */
function reachedBetween({ judged }: Evaluation, day: Day, next: Day): Day[] {
  const reached = judged.flatMap(({ reaches }) => reaches ?? []).filter((at) => at > day && at < next && at <= lastDay);
  return [...new Set(reached)].sort((a, b) => a - b);
}
