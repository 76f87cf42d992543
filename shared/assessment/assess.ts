import { formatDay, never, parseDay, type Day } from '../calendar';
import type { Dossier } from '../dossier';
import { refusal, Refused } from '../errors';
import { planKey, type CompiledPolicy, type Node, type Plan } from './compile';
import { evaluate, rulingsOf, type Evaluation, type NodeState } from './evaluate';
import { readFacts } from './facts';
import { lookAhead, type Horizon } from './horizon';
import { met, outcomeCodes, unmet } from './outcome';
import type { Finding, RequirementResult, Verdict } from './verdict';
import { warningsOf } from './warnings';

/** A case: who asks for which level and direction, as of which day, with which dossier. */
export interface Case {
  readonly level: Verdict['level'];
  readonly direction: string | null;
  readonly asOf: string;
  readonly dossier: Dossier;
}

const overallCodes = ['ineligible', 'referred', 'eligible'] as const;

/**
 * Assesses a dossier against an edition (assessment.md §3–§7): pure and deterministic, the same bytes for the same input.
 * The dossier has passed `checkDossier`. Throws `Refused` for a level or a direction that the edition does not have.
 */
export function assess(compiled: CompiledPolicy, { level, direction, asOf, dossier }: Case): Verdict {
  const plan = compiled.plans.get(planKey(level, direction));
  if (!plan) throw new Refused(refusal('level.unknown', { level: `${level} ${direction ?? ''}`.trim() }, 'level'));
  const facts = readFacts(dossier, plan.setting);
  const day = parseDay(asOf);
  const question = { facts, rulings: rulingsOf(facts), asOf: day };
  const now = evaluate(plan, question, day);
  const horizon = lookAhead(plan, question, now);
  const { content, snapshotHash } = compiled;
  return {
    outcome: overallCodes[now.overall],
    policy: { documentNumber: content.documentNumber, edition: content.edition, snapshotHash },
    level,
    direction,
    asOf,
    route: routeOf(plan, now),
    eligibleFrom: dayText(horizon.overall, day, asOf),
    requirements: plan.nodes.map((node, index) =>
      resultOf(node, { plan, now, horizon, day, asOf, state: stateAt(now, index) }),
    ),
    warnings: warningsOf(plan, { facts, now, day }),
  };
}

interface Telling {
  readonly plan: Plan;
  readonly now: Evaluation;
  readonly horizon: Horizon;
  readonly day: Day;
  readonly asOf: string;
  readonly state: NodeState;
}

function stateAt(now: Evaluation, index: number): NodeState {
  const state = now.states[index];
  if (!state) throw new Error('every requirement has been decided');
  return state;
}

function resultOf(node: Node, telling: Telling): RequirementResult {
  const { state } = telling;
  const findings: Finding[] = [];
  for (const { criterion } of node.items) if (criterion >= 0) findings.push(findingOf(criterion, telling));
  for (const category of node.categories) findings.push(categoryFinding(category, telling));
  return {
    code: node.code,
    section: node.section,
    outcome: outcomeCodes[state.outcome],
    waivedBy: state.waivedBy,
    counted: state.counted,
    minimum: node.minimum,
    findings,
  };
}

function findingOf(index: number, { plan, now, horizon, day, asOf }: Telling): Finding {
  const criterion = plan.criteria[index];
  const judged = now.judged[index];
  if (!criterion || !judged) throw new Error('every clause has been judged');
  const ruled = judged.ruled >= 0;
  return {
    clause: criterion.clause,
    outcome: outcomeCodes[judged.outcome],
    reason: ruled ? 'ruled' : judged.reason,
    required: criterion.rule.required,
    actual: ruled ? { ...judged.actual, ruling: judged.ruled, machineReason: judged.reason } : judged.actual,
    eligibleFrom: dayText(horizon.criteria[index] ?? never, day, asOf),
  };
}

function categoryFinding(index: number, { plan, now, horizon, day, asOf }: Telling): Finding {
  const category = plan.categories[index];
  const outputs = now.placed[index] ?? [];
  const enough = outputs.length >= Math.max(1, category?.minimum ?? 1);
  const lacking = outputs.length === 0 ? 'category-empty' : 'category-short';
  return {
    clause: category?.clause ?? '',
    outcome: outcomeCodes[enough ? met : unmet],
    reason: enough ? 'category-counted' : lacking,
    required: category?.required ?? {},
    actual: { outputs: [...outputs] },
    eligibleFrom: dayText(horizon.categories[index] ?? never, day, asOf),
  };
}

/** The route taken: the first item with the qualification's own outcome, or of the requirement that waived it. */
function routeOf({ nodes, criteria }: Plan, { states, judged }: Evaluation): string | null {
  const place = nodes.findIndex((node) => node.section === 'qualification' && node.bearing === 'counts');
  const waivedBy = states[place]?.waivedBy ?? null;
  const at = waivedBy === null ? place : nodes.findIndex(({ code }) => code === waivedBy);
  const node = nodes[at];
  const outcome = states[at]?.own ?? unmet;
  if (!node || outcome === unmet) return null;
  const first = node.items.find(
    ({ criterion, node: inner }) => (criterion >= 0 ? judged[criterion]?.outcome : states[inner]?.own) === outcome,
  );
  return first ? (criteria[first.criterion]?.clause ?? first.clause) : null;
}

function dayText(day: Day, today: Day, asOf: string): string | null {
  if (day === today) return asOf;
  return day >= never ? null : formatDay(day);
}
