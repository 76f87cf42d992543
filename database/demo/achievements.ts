import type { Claim, Honour, Output } from '../../shared/dossier';
import { outputKinds } from '../seed';
import { addDays, daysBetween } from './days';
import { evidenceNames, statements, topics, workEndings } from './names';
import type { Random } from './random';
import type { ClaimPlan, WorkPlan } from './standards';

/** The days between which something has to lie to count. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const kindNames = new Map(outputKinds().map(({ code, name }) => [code, name]));
// Four years before the round opens, so well within the five before its cut-off date.
const recentDays = 1460;

/** So many different works, each of which counts. */
export function works(plans: readonly [WorkPlan, ...WorkPlan[]], count: number, { period, random }: Setting): Output[] {
  return random.some(topics, count).map((topic) => {
    const plan = random.pick(plans);
    return work(plan, topic, { period, random });
  });
}

/** What a drawing needs besides its plan. */
export interface Setting {
  readonly period: Period;
  readonly random: Random;
}

export function work({ kinds, counts }: WorkPlan, topic: string, { period, random }: Setting): Output {
  const kind = random.pick(kinds);
  return {
    kind,
    title: `${topic}${workEndings[kind] ?? kindNames.get(kind) ?? ''}`,
    completedOn: dayIn(recent(period), random),
    appliedBy: 'unit',
    influence: 'unit',
    ...counts,
    ...(counts.authorRank ? { authorRank: random.between(1, counts.authorRank) } : {}),
    evidence: [random.pick(evidenceNames)],
  };
}

/** A claim by its plan, with the honours that it rests on. */
export function claim(plan: ClaimPlan, { period, random }: Setting): { claim: Claim; honours: Honour[] } {
  const { from, to } = recent(period);
  const begun = dayIn({ from, to: addDays(to, -Math.min(10, daysBetween(from, to))) }, random);
  const ended = addDays(begun, random.between(90, 500));
  return {
    claim: {
      clause: plan.clause,
      role: plan.role,
      statement: statements[plan.clause] ?? '',
      from: begun,
      to: ended <= to && random.chance(70) ? ended : null,
      evidence: [random.pick(evidenceNames)],
    },
    honours: plan.honour ? [{ ...plan.honour, individual: true, grantedOn: dayIn({ from: begun, to }, random) }] : [],
  };
}

export function dayIn({ from, to }: Period, random: Random): string {
  return addDays(from, random.between(0, Math.max(0, daysBetween(from, to))));
}

function recent({ from, to }: Period): Period {
  const earliest = addDays(to, -recentDays);
  return { from: from > earliest ? from : earliest, to };
}
