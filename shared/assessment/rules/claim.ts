import type { Day, Stretch } from '../../calendar';
import { never } from '../../calendar';
import type { Claim } from '../../dossier';
import type { RuleOf } from '../../policy';
import { honourLevels, roles } from '../../vocabulary';
import type { Facts } from '../facts';
import { stepsOf } from '../steps';
import { met, outcomeOf, referred, unmet, worst, type Outcome } from '../outcome';
import type { FindingReason } from '../verdict';
import { isSaid } from './exceptional';
import type { CompiledRule, Judged, RuleSetting } from './judged';

type Rule = RuleOf<'claim'>;
type HonourAsked = NonNullable<Rule['honour']>;

const roleSteps = stepsOf(roles.codes);
const honourSteps = stepsOf(honourLevels.codes);

/** 业绩主张：the best of the claims for the clause, with the best of the honours that it asks for. */
export function compileClaim(rule: Rule, setting: RuleSetting): CompiledRule {
  const roleAsked = rule.role === undefined ? -1 : (roleSteps[rule.role] ?? never);
  const judgement = rule.judgement === 'declared' ? met : referred;
  const honour = rule.honour && compileHonour(rule.honour);
  return {
    required: {
      role: rule.role ?? null,
      honour: rule.honour ? { ...rule.honour } : null,
      judgement: rule.judgement,
    },
    judge: (facts, asOf) => {
      const said = bestClaim(facts, { asOf, roleAsked, judgement, setting });
      const held = honour ? honour(facts, asOf) : null;
      return combine(said, held);
    },
  };
}

/** A part of the answer: how it comes out, why, and which entry of the dossier says so (-1 for none). */
interface Part {
  readonly outcome: Outcome;
  readonly reason: FindingReason;
  readonly index: number;
}
interface Said extends Part {
  readonly outside: readonly number[];
}
interface Asked {
  readonly asOf: Day;
  readonly roleAsked: number;
  readonly judgement: Outcome;
  readonly setting: RuleSetting;
}

const nowhere: readonly number[] = [];
const missing: Said = { outcome: unmet, reason: 'claim-missing', index: -1, outside: nowhere };

function bestClaim(facts: Facts, asked: Asked): Said {
  const { claims } = facts.dossier;
  let found: Said = missing;
  let outside: number[] | null = null;
  for (let index = 0; index < claims.length; index += 1) {
    const claim = claims[index];
    if (claim?.clause !== asked.setting.clause || !isSaid(claim.statement)) continue;
    const part = judgeClaim(claim, facts.claimSpans[index] ?? null, { ...asked, facts });
    if (part.reason === 'claim-outside-window') (outside ??= []).push(index);
    if (part.outcome > found.outcome || found.index < 0) found = { ...part, index, outside: nowhere };
  }
  return outside ? { ...found, outside } : found;
}

function judgeClaim(
  claim: Claim,
  span: Stretch | null,
  { asOf, roleAsked, judgement, setting, facts }: Asked & { facts: Facts },
): Omit<Part, 'index'> {
  const role = claim.role ? (roleSteps[claim.role] ?? -1) : -1;
  if (role < roleAsked) return { outcome: unmet, reason: 'claim-role-short' };
  if (span && setting.claimWindow !== 'ignore' && isOutside(span, { from: facts.windowStart(asOf), to: asOf + 1 })) {
    const cap = setting.claimWindow === 'refer' ? referred : unmet;
    return { outcome: worst(judgement, cap), reason: 'claim-outside-window' };
  }
  return { outcome: judgement, reason: judgement === met ? 'claim-declared' : 'claim-for-judgement' };
}

/** Whether a claim lies wholly outside the window; without a window claims are not cut. */
function isOutside(span: Stretch, window: Stretch): boolean {
  return window.from !== never && (span.to <= window.from || span.from >= window.to);
}

function compileHonour({ kind, level, collective }: HonourAsked): (facts: Facts, asOf: Day) => Part {
  const levelAsked = honourSteps[level] ?? never;
  const shared = outcomeOf[collective];
  return ({ dossier: { honours }, honourDays }, asOf) => {
    let found: Part = { outcome: unmet, reason: 'honour-missing', index: -1 };
    for (let index = 0; index < honours.length; index += 1) {
      const honour = honours[index];
      if (
        honour?.kind !== kind ||
        (honourSteps[honour.level] ?? -1) < levelAsked ||
        (honourDays[index] ?? never) > asOf
      )
        continue;
      const outcome = honour.individual ? met : shared;
      if (outcome > found.outcome || found.index < 0)
        found = { outcome, reason: outcome === met ? 'claim-declared' : 'honour-collective', index };
    }
    return found;
  };
}

function combine(said: Said, held: Part | null): Judged {
  const actual = { claim: said.index < 0 ? null : said.index, honour: held && held.index >= 0 ? held.index : null };
  const outside = said.outside.length > 0 ? { outside: said.outside } : {};
  const decides = held && held.outcome < said.outcome ? held : said;
  return { outcome: decides.outcome, reason: decides.reason, actual, ...outside };
}
