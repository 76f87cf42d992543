import { formatDay, never, parseDay, type Day } from '../calendar';
import type { Dossier } from '../dossier';
import { refusal, Refused, type Refusal } from '../errors';
import { planKey, type CompiledPolicy, type Node, type Plan } from './compile';
import { evaluateWhole, playsPart, rulingsOf, type Evaluation, type Rulings } from './evaluate';
import { minimumOf, type Counted } from './count-outputs';
import { readFacts, type Facts } from './facts';
import { lookAhead, type Horizon } from './horizon';
import { met, outcomeCodes, referred, unmet, type Outcome } from './outcome';
import { routeOf } from './route';
import { overallCodes, type Finding, type RequirementResult, type Verdict } from './verdict';
import { warningsOf } from './warnings';

/** A case: who asks for which level and direction, as of which day, with which dossier. */
export interface Case {
  readonly level: Verdict['level'];
  readonly direction: string | null;
  readonly asOf: string;
  readonly dossier: Dossier;
}

/**
 * Assesses a dossier against an edition (assessment.md §3–§7): pure and deterministic, the same bytes for the same input.
 * The dossier has passed `checkDossier`. Throws `Refused` for a level or a direction that the edition does not have.
 */
export function assess(compiled: CompiledPolicy, { level, direction, asOf, dossier }: Case): Verdict {
  const own = compiled.plans.get(planKey(level, direction));
  if (!own) throw new Refused(unknownCase(compiled, level, direction));
  const facts = readFacts(dossier, own.setting);
  const day = parseDay(asOf);
  const question = { facts, rulings: rulingsOf(facts), asOf: day };
  const { plan, now } = evaluateWhole(own, question);
  const horizon = lookAhead(plan, question, now);
  const telling: Telling = { plan, now, horizon, rulings: question.rulings, facts, day, asOf };
  const requirements: RequirementResult[] = [];
  for (let index = 0; index < plan.nodes.length; index += 1) {
    if (playsPart(plan, now, index)) requirements.push(resultOf(index, telling));
  }
  const { content, snapshotHash } = compiled;
  return {
    outcome: overallCodes[now.overall],
    policy: { documentNumber: content.documentNumber, edition: content.edition, snapshotHash },
    level,
    direction,
    asOf,
    route: routeOf(plan, now),
    eligibleFrom: dayText(horizon.overall, telling),
    requirements,
    warnings: warningsOf(plan, question, now),
  };
}

function unknownCase({ content }: CompiledPolicy, level: string, direction: string | null): Refusal {
  const hasLevel = content.levels.some(({ code }) => code === level);
  return hasLevel && direction !== null
    ? refusal('direction.unknown', { direction }, 'direction')
    : refusal('level.unknown', { level }, 'level');
}

interface Telling {
  readonly plan: Plan;
  readonly now: Evaluation;
  readonly horizon: Horizon;
  readonly rulings: Rulings;
  readonly facts: Facts;
  readonly day: Day;
  readonly asOf: string;
}

function resultOf(index: number, telling: Telling): RequirementResult {
  const node = telling.plan.nodes[index];
  const state = telling.now.states[index];
  if (!node || !state) throw new Error('every requirement has been decided');
  const counted = telling.now.counted[index] ?? null;
  return {
    code: node.code,
    section: node.section,
    outcome: outcomeCodes[state.outcome],
    waivedBy: state.waivedBy,
    counted: counted === null ? null : counted.count,
    minimum: counted === null ? node.minimum : minimumOf(node, telling.facts),
    ...(counted === null || node.groups.length === 0 ? {} : { groups: groupCounts(node, counted, telling.facts) }),
    findings: counted === null ? clauseFindings(node, telling) : categoryFindings(node, counted.placed, telling),
  };
}

function groupCounts({ groups }: Node, { placed }: Counted, facts: Facts): RequirementResult['groups'] {
  return groups.map((group) => ({
    counted: group.slots.reduce((sum, slot) => sum + (placed[slot]?.length ?? 0), 0),
    minimum: minimumOf(group, facts),
  }));
}

function clauseFindings({ items }: Node, telling: Telling): Finding[] {
  const { plan, now, horizon, rulings } = telling;
  const findings: Finding[] = [];
  for (let place = 0; place < items.length; place += 1) {
    const index = items[place]?.criterion ?? -1;
    const criterion = plan.criteria[index];
    const said = now.judged[index];
    const outcome = now.outcomes[index];
    if (!criterion || !said || outcome === undefined) continue;
    const ruling = said.outcome === referred ? rulings?.get(criterion.clause) : undefined;
    findings.push({
      clause: criterion.clause,
      outcome: outcomeCodes[outcome],
      reason: ruling ? 'ruled' : said.reason,
      required: criterion.rule.required,
      actual: ruling ? { ...said.actual, ruling: ruling.index, machineReason: said.reason } : said.actual,
      eligibleFrom: metFrom(outcome, horizon.criteria?.[index], telling),
    });
  }
  return findings;
}

function categoryFindings({ categories }: Node, placed: readonly (readonly number[])[], telling: Telling): Finding[] {
  return categories.map((index, slot) => {
    const category = telling.plan.categories[index];
    if (!category) throw new Error('a category stands at its own place');
    const outputs = [...(placed[slot] ?? [])];
    const enough = outputs.length >= Math.max(1, category.minimum ?? 1);
    const lacking = outputs.length === 0 ? 'category-empty' : 'category-short';
    return {
      clause: category.clause,
      outcome: enough ? 'met' : 'unmet',
      reason: enough ? 'category-counted' : lacking,
      required: category.required,
      actual: { outputs },
      eligibleFrom: metFrom(enough ? met : unmet, telling.horizon.categories?.[index], telling),
    };
  });
}

/** The first day on which something is met: today if it is, else the one that looking ahead has found. */
function metFrom(outcome: Outcome, ahead: Day | undefined, telling: Telling): string | null {
  return outcome === met ? telling.asOf : dayText(ahead ?? never, telling);
}

function dayText(day: Day, { day: today, asOf }: Telling): string | null {
  if (day === today) return asOf;
  return day >= never ? null : formatDay(day);
}
