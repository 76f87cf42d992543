import { addMonths, never, type Day } from '../calendar';
import type { Plan } from './compile';
import { playsPart, type Evaluation, type Question } from './evaluate';
import { referred } from './outcome';
import type { Warning } from './verdict';

/** What does not decide but should be known, in a fixed order. */
export function warningsOf(plan: Plan, question: Question, now: Evaluation): Warning[] {
  const { facts, asOf } = question;
  const warnings: Warning[] = [];
  facts.firstOfSame.forEach((first, index) => {
    if (first !== index) warnings.push({ code: 'duplicate-output', path: `outputs[${index}]` });
  });
  if (lacksRecent(plan, question, now)) warnings.push({ code: 'no-recent-output', path: 'outputs' });
  for (const index of ignoredRulings(plan, question, now))
    warnings.push({ code: 'ruling-ignored', path: `rulings[${index}]` });
  facts.titles.forEach(({ own, rank, obtainedOn }, index) => {
    if (own && rank >= plan.levelStep && obtainedOn <= asOf)
      warnings.push({ code: 'title-already-held', path: `titles[${index}]` });
  });
  facts.others.recommenders.forEach((first, index) => {
    if (first !== index) warnings.push({ code: 'duplicate-recommendation', path: `recommendations[${index}]` });
  });
  addFromOtherDirection(plan, now, warnings);
  for (const index of outsideWindow(plan, now))
    warnings.push({ code: 'claim-outside-window', path: `claims[${index}]` });
  return warnings;
}

/** Whether outputs count, and none of them is of the last years (申报人重点提交近 5 年的业绩成果, 源文六（二）). */
function lacksRecent({ setting }: Plan, { facts, asOf }: Question, { counted }: Evaluation): boolean {
  let newest = -never;
  for (const one of counted) {
    if (one) for (const outputs of one.placed) newest = newestOf(outputs, facts.outputDays, newest);
  }
  return newest > -never && newest < addMonths(asOf, -12 * setting.options.recentYears);
}

function newestOf(outputs: readonly number[], days: readonly Day[], before: Day): Day {
  let newest = before;
  for (const index of outputs) newest = Math.max(newest, days[index] ?? before);
  return newest;
}

/** Rulings on what the machine has not referred. */
function ignoredRulings(plan: Plan, { facts }: Question, now: Evaluation): number[] {
  const { rulings } = facts.dossier;
  if (!rulings || rulings.length === 0) return [];
  return rulings.flatMap(({ clause }, index) => {
    const place = plan.criteria.findIndex((criterion) => criterion.clause === clause);
    const node = plan.criteria[place]?.node ?? -1;
    return now.judged[place]?.outcome === referred && playsPart(plan, now, node) ? [] : [index];
  });
}

/** The claims of the other direction by which a performance requirement comes out better. */
function addFromOtherDirection({ nodes }: Plan, { states, outcomes, judged }: Evaluation, warnings: Warning[]): void {
  for (const { takenFrom } of states) {
    if (takenFrom < 0) continue;
    const best = nodes[takenFrom]?.items.find(({ criterion }) => outcomes[criterion] === states[takenFrom]?.own);
    const claim = judged[best?.criterion ?? -1]?.actual['claim'];
    warnings.push({ code: 'other-direction', path: typeof claim === 'number' ? `claims[${claim}]` : 'claims' });
  }
}

function outsideWindow(plan: Plan, now: Evaluation): number[] {
  const all: number[] = [];
  for (let index = 0; index < now.judged.length; index += 1) {
    const outside = now.judged[index]?.outside;
    if (outside && playsPart(plan, now, plan.criteria[index]?.node ?? -1)) all.push(...outside);
  }
  return all.length === 0 ? all : [...new Set(all)].sort((a, b) => a - b);
}
