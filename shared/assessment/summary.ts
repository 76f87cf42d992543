import { formatDay, never, parseDay } from '../calendar';
import type { Case } from './assess';
import { planKey, type CompiledPolicy, type Plan } from './compile';
import { evaluateWhole, rulingsOf, type Evaluation } from './evaluate';
import { readFacts } from './facts';
import { lookAhead } from './horizon';
import { met, referred, unmet } from './outcome';
import { routeOf } from './route';
import { overallCodes, type Verdict } from './verdict';

/** What a verdict comes to, without its findings: what a grid shows of it. */
export interface Summary {
  readonly outcome: Verdict['outcome'];
  readonly route: string | null;
  /** The requirement that keeps it from `eligible` (see `decidingClause`). */
  readonly decidingClause: string | null;
  readonly eligibleFrom: string | null;
}

/**
 * The same outcome, route, deciding clause and day as `assess`, for very many dossiers; null where the edition does not
 * have the level or the direction.
 */
export function summarize(compiled: CompiledPolicy, { level, direction, asOf, dossier }: Case): Summary | null {
  const own = compiled.plans.get(planKey(level, direction));
  if (!own) return null;
  const facts = readFacts(dossier, own.setting);
  const day = parseDay(asOf);
  const question = { facts, rulings: rulingsOf(facts), asOf: day };
  const { plan, now } = evaluateWhole(own, question);
  const from = now.overall === met ? day : lookAhead(plan, question, now).overall;
  return {
    outcome: overallCodes[now.overall],
    route: routeOf(plan, now),
    decidingClause: decidingRequirement(plan, now),
    eligibleFrom: from >= never ? null : formatDay(from),
  };
}

/** The first requirement that counts with the outcome that the whole has. */
function decidingRequirement({ nodes }: Plan, { states, overall }: Evaluation): string | null {
  if (overall === met) return null;
  const outcome = overall === unmet ? unmet : referred;
  for (let place = 0; place < nodes.length; place += 1) {
    const node = nodes[place];
    if (node?.bearing === 'counts' && states[place]?.outcome === outcome) return node.code;
  }
  return null;
}
