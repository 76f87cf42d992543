import { never, type Day } from '../../calendar';
import type { Claim, Honour } from '../../dossier';
import type { RuleOf } from '../../policy';
import { honourLevels, roles } from '../../vocabulary';
import { windowStart, type Facts } from '../facts';
import { stepsOf } from '../steps';
import { met, outcomeOf, referred, unmet, worst, type Outcome } from '../outcome';
import type { FindingReason } from '../verdict';
import { frozen } from '../frozen';
import { isSaid } from './exceptional';
import type { CompiledRule, Figures, Judged, RuleSetting } from './judged';

type Rule = RuleOf<'claim'>;
type HonourAsked = NonNullable<Rule['honour']>;

const roleSteps = stepsOf(roles.codes);
const honourSteps = stepsOf(honourLevels.codes);

/** 业绩主张：the best of the claims for the clause, with the best of the honours that it asks for. */
export function compileClaim(rule: Rule, setting: RuleSetting): CompiledRule {
  const roleAsked = rule.role === undefined ? -1 : (roleSteps[rule.role] ?? never);
  const judgement = rule.judgement === 'declared' ? met : referred;
  const honour = rule.honour && compileHonour(rule.honour);
  const asked: Asked = { roleAsked, judgement, setting };
  return {
    required: frozen({
      role: rule.role ?? null,
      honour: rule.honour ? honourFigures(rule.honour) : null,
      judgement: rule.judgement,
    }),
    judge: (facts, asOf) => {
      const said = bestClaim(facts, asOf, asked);
      return honour ? withHonour(said, honour(facts, asOf)) : said;
    },
  };
}

interface Asked {
  readonly roleAsked: number;
  readonly judgement: Outcome;
  readonly setting: RuleSetting;
}

const noClaim: Judged = frozen({ outcome: unmet, reason: 'claim-missing', actual: { claim: null, honour: null } });

/** Of claims that come out the same, the one that got furthest speaks: the order of the dossier never decides. */
const furthest: readonly FindingReason[] = [
  'claim-missing',
  'claim-role-short',
  'claim-outside-window',
  'claim-for-judgement',
  'claim-declared',
];

/** The claim that comes out best, the first of equals, and every claim that lies outside the window. */
function bestClaim(facts: Facts, asOf: Day, asked: Asked): Judged {
  const { claims } = facts.dossier;
  let found = noClaim;
  let outside: number[] | undefined;
  for (let index = 0; index < claims.length; index += 1) {
    const claim = claims[index];
    if (claim?.clause !== asked.setting.clause || !isSaid(claim.statement)) continue;
    const reason = reasonOf(claim, isOutside(facts, index, asOf), asked);
    if (reason === 'claim-outside-window') (outside ??= []).push(index);
    const outcome = outcomeFor(reason, asked);
    const ahead = outcome === found.outcome && furthest.indexOf(reason) > furthest.indexOf(found.reason);
    if (outcome > found.outcome || ahead) found = { outcome, reason, actual: { claim: index, honour: null } };
  }
  return outside ? { ...found, outside } : found;
}

function reasonOf({ role }: Claim, outside: boolean, { roleAsked, judgement, setting }: Asked): FindingReason {
  if (roleAsked > (role ? (roleSteps[role] ?? -1) : -1)) return 'claim-role-short';
  if (outside && setting.claimWindow !== 'ignore') return 'claim-outside-window';
  return judgement === met ? 'claim-declared' : 'claim-for-judgement';
}

function outcomeFor(reason: FindingReason, { judgement, setting }: Asked): Outcome {
  if (reason === 'claim-role-short') return unmet;
  if (reason !== 'claim-outside-window') return judgement;
  return setting.claimWindow === 'refer' ? worst(judgement, referred) : unmet;
}

/** Whether a claim has dates and lies wholly outside the window; without a window claims are not cut. */
function isOutside(facts: Facts, index: number, asOf: Day): boolean {
  const span = facts.claimSpans[index];
  if (!span) return false;
  const from = windowStart(facts, asOf);
  return from !== never && (span.to <= from || span.from > asOf);
}

/** An honour that was found: how much it is worth, and its place in the dossier (-1 for none). */
interface Held {
  readonly outcome: Outcome;
  readonly index: number;
}
const noHonour: Held = { outcome: unmet, index: -1 };

function honourFigures({ kind, level, collective, grade, place }: HonourAsked): Figures {
  return {
    kind,
    level,
    collective,
    ...(grade === undefined ? {} : { grade }),
    ...(place === undefined ? {} : { place }),
  };
}

function compileHonour({ kind, level, collective, grade, place }: HonourAsked): (facts: Facts, asOf: Day) => Held {
  const levelAsked = honourSteps[level] ?? never;
  const shared = outcomeOf[collective];
  const fits = (honour: Honour): boolean =>
    honour.kind === kind &&
    (honourSteps[honour.level] ?? -1) >= levelAsked &&
    !isAfter(honour.grade, grade) &&
    !isAfter(honour.place, place);
  return ({ dossier: { honours }, honourDays }, asOf) => {
    let found = noHonour;
    for (let index = 0; index < honours.length; index += 1) {
      const honour = honours[index];
      if (!honour || (honourDays[index] ?? never) > asOf || !fits(honour)) continue;
      const outcome = honour.individual ? met : shared;
      if (outcome > found.outcome || found.index < 0) found = { outcome, index };
    }
    return found;
  };
}

/** Whether a grade or a place comes after the one asked for, or is not known. */
function isAfter(held: number | null | undefined, asked: number | undefined): boolean {
  return asked !== undefined && (typeof held !== 'number' || held > asked);
}

/** The claim and the honour, by `all`. */
function withHonour(said: Judged, held: Held): Judged {
  const actual = { ...said.actual, honour: held.index < 0 ? null : held.index };
  if (held.outcome >= said.outcome) return { ...said, actual };
  return { ...said, actual, outcome: held.outcome, reason: held.index < 0 ? 'honour-missing' : 'honour-collective' };
}
