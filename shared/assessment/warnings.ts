import { addMonths, never, type Day } from '../calendar';
import type { Evaluation } from './evaluate';
import type { Facts } from './facts';
import { firstOfSame } from './match';
import { referred } from './outcome';
import type { Plan } from './compile';
import type { Warning } from './verdict';

interface Seen {
  readonly facts: Facts;
  readonly now: Evaluation;
  readonly day: Day;
}

/** What does not decide but should be known, in a fixed order. */
export function warningsOf(plan: Plan, seen: Seen): Warning[] {
  const warnings: Warning[] = [];
  const warn = (code: Warning['code'], path: string): void => {
    warnings.push({ code, path });
  };
  for (const index of duplicates(seen)) warn('duplicate-output', `outputs[${index}]`);
  if (lacksRecent(plan, seen)) warn('no-recent-output', 'outputs');
  for (const index of ignoredRulings(plan, seen)) warn('ruling-ignored', `rulings[${index}]`);
  seen.facts.titles.forEach(({ own, rank, obtainedOn }, index) => {
    if (own && rank >= plan.levelStep && obtainedOn <= seen.day) warn('title-already-held', `titles[${index}]`);
  });
  for (const path of fromOtherDirection(plan, seen)) warn('other-direction', path);
  for (const index of outsideWindow(seen)) warn('claim-outside-window', `claims[${index}]`);
  return warnings;
}

function duplicates({ facts }: Seen): number[] {
  const { outputs } = facts.dossier;
  return firstOfSame(outputs).flatMap((first, index) => (first !== index && index < outputs.length ? [index] : []));
}

/** Whether outputs count, and none of them is of the last years (申报人重点提交近 5 年的业绩成果, 源文六（二）). */
function lacksRecent({ setting }: Plan, { facts, now, day }: Seen): boolean {
  const since = addMonths(day, -12 * setting.options.recentYears);
  let counted = false;
  for (const outputs of now.placed) {
    for (const index of outputs) {
      if ((facts.outputDays[index] ?? -never) >= since) return false;
      counted = true;
    }
  }
  return counted;
}

/** Rulings on what the machine has not referred. */
function ignoredRulings(plan: Plan, { facts, now }: Seen): number[] {
  const { rulings } = facts.dossier;
  if (!rulings || rulings.length === 0) return [];
  return rulings.flatMap(({ clause }, index) => {
    const place = plan.criteria.findIndex((criterion) => criterion.clause === clause);
    const judged = now.judged[place];
    return judged && (judged.ruled >= 0 || judged.outcome === referred) ? [] : [index];
  });
}

/** The claims of the other direction by which a performance requirement comes out better. */
function fromOtherDirection({ nodes }: Plan, { now }: Seen): string[] {
  return now.states.flatMap(({ takenFrom }) => {
    const other = nodes[takenFrom];
    if (!other) return [];
    const best = other.items
      .map(({ criterion }) => now.judged[criterion])
      .find((judged) => judged?.outcome === now.states[takenFrom]?.own);
    const claim = best?.actual['claim'];
    return [typeof claim === 'number' ? `claims[${claim}]` : 'claims'];
  });
}

function outsideWindow({ now }: Seen): number[] {
  const all = now.judged.flatMap(({ outside }) => outside ?? []);
  return [...new Set(all)].sort((a, b) => a - b);
}
