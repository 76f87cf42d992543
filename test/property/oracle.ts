// 对照：a second, slow reading of assessment.md, written from its words alone, to hold the validator against.
import type { Dossier } from '../../shared/dossier';
import type { PolicyContent, RequirementContent } from '../../shared/policy';
import { dayNumber, dayText, runsOf } from './oracle-calendar';
import { bestPlacing, type BestPlacing } from './oracle-placing';
import { judgeRule, matching, workOf, type Case, type Look } from './oracle-rules';
import { bestOf, isBetter, worstOf, type Outcome } from './oracle-steps';

/** What stands on one day. A category that several best placings leave open has no outcome. */
interface Standing {
  readonly outcome: Outcome;
  readonly route: string | null;
  readonly requirements: Record<string, { outcome: Outcome; counted: number | null; waivedBy: string | null }>;
  readonly findings: Record<string, Outcome | null>;
}

export interface Expected extends Standing {
  /** The first day, no later than the horizon, of being eligible; null if there is none. */
  readonly eligibleFrom: string | null;
  /** The same of each clause; open where the placings on that day, or on an earlier one, leave it so. */
  readonly metFrom: Record<string, string | null>;
}

/** Assesses the case on `asOf` and on each of the next days. */
export function oracle(policy: PolicyContent, one: Case, horizon: number): Expected {
  const first = dayNumber(one.asOf);
  const career = careerOf(policy, one.dossier, first + horizon);
  const placings = new Map<string, BestPlacing>();
  const standings = Array.from({ length: horizon + 1 }, (_, later) =>
    standing({ ...one, policy, today: first + later, career, placings }),
  );
  const [now] = standings;
  if (!now) throw new Error('no day to assess on');
  const firstDay = (holds: (then: Standing) => boolean) => {
    const later = standings.findIndex(holds);
    return later < 0 ? null : dayText(first + later);
  };
  return {
    ...now,
    eligibleFrom: firstDay(({ outcome }) => outcome === 'met'),
    metFrom: Object.fromEntries(
      Object.keys(now.findings).map((clause) => {
        const settled = standings.find(({ findings }) => findings[clause] === 'met' || findings[clause] === null);
        const isOpen = settled?.findings[clause] === null;
        return [clause, isOpen ? 'open' : firstDay(({ findings }) => findings[clause] === 'met')];
      }),
    ),
  };
}

function careerOf({ options }: PolicyContent, dossier: Dossier, until: number): [number, number][] {
  return runsOf(
    dossier.employment.filter(({ inProfession }) => inProfession),
    (dossier.interruptions ?? []).filter(({ kind }) => options.excludedInterruptions.includes(kind)),
    until,
  );
}

function standing(look: Look): Standing {
  const { policy, level } = look;
  const reading = policy.options.performanceDirection;
  const listed = policy.requirements
    .filter((row) => row.level === level)
    .filter((row) => applies(row, look) || (row.section === 'performance' && reading !== 'own'));
  const judged = new Map(listed.map((row) => [row, judgeRequirement(row, look)]));
  const settled = new Map(listed.map((row) => [row, settle(row, judged, look)]));

  const qualification = [...settled].find(([row]) => row.section === 'qualification' && row.parent === null)?.[1];
  const deciding = [...settled].filter(([row]) => isDeciding(row, look));
  // Another direction's requirement is part of the verdict only where an outcome is taken from it.
  const lenders = new Set([...settled.values()].map(({ lender }) => lender));
  const isPart = (row: RequirementContent): boolean => {
    const top = topOf(row, listed);
    return applies(top, look) || lenders.has(top);
  };
  return {
    outcome: worstOf(deciding.map(([, { outcome }]) => outcome)),
    route: qualification ? routeOf(qualification) : null,
    requirements: Object.fromEntries(
      [...settled]
        .filter(([row]) => isPart(row))
        .map(([{ code }, { outcome, counted, waivedBy }]) => [code, { outcome, counted, waivedBy }]),
    ),
    findings: Object.assign({}, ...[...judged].filter(([row]) => isPart(row)).map(([, { items }]) => items)),
  };
}

function applies({ direction }: RequirementContent, look: Look): boolean {
  return direction === null || direction === look.direction;
}

function isDeciding(row: RequirementContent, look: Look): boolean {
  return row.parent === null && applies(row, look) && row.section !== 'exceptional';
}

function topOf(row: RequirementContent, listed: readonly RequirementContent[]): RequirementContent {
  const outer = listed.find(({ code }) => code === row.parent);
  return outer ? topOf(outer, listed) : row;
}

interface Settled extends Judged {
  readonly waivedBy: string | null;
  /** The other direction's requirement that the outcome is taken from. */
  readonly lender: RequirementContent | null;
}

/** What the other direction lends, and what an exceptional requirement waives. */
function settle(row: RequirementContent, judged: ReadonlyMap<RequirementContent, Judged>, look: Look): Settled {
  const own = judged.get(row)!;
  const others = [...judged];
  const cap = look.policy.options.performanceDirection === 'any' ? 'met' : 'referred';
  const borrows = row.section === 'performance' && row.parent === null && applies(row, look);
  const lent = others
    .filter(([other]) => borrows && other.parent === null && !applies(other, look))
    .map(([other, { outcome }]) => ({ other, outcome: worstOf([outcome, cap]) }));
  const alone = bestOf([own.outcome, ...lent.map(({ outcome }) => outcome)]);
  const lender = alone === own.outcome ? null : (lent.find(({ outcome }) => outcome === alone)?.other ?? null);
  const waiver = others.find(
    ([other, { outcome }]) =>
      other.section === 'exceptional' && other.waives.includes(row.code) && isBetter(outcome, alone),
  );
  if (!waiver) return { ...own, outcome: alone, waivedBy: null, lender };
  const [{ code }, { outcome, ways }] = waiver;
  return { ...own, outcome, waivedBy: code, ways, lender: null };
}

function routeOf({ outcome, ways }: Settled): string | null {
  if (outcome === 'unmet') return null;
  return Object.entries(ways).find(([, item]) => item === outcome)?.[0] ?? null;
}

interface Judged {
  readonly outcome: Outcome;
  readonly counted: number | null;
  /** By clause. */
  readonly items: Record<string, Outcome | null>;
  /** By item, requirements inside this one too. */
  readonly ways: Record<string, Outcome | null>;
}

function judgeRequirement(row: RequirementContent, look: Look): Judged {
  if (row.mode === 'countOutputs') return countOutputs(row, look);
  const items = row.criteria.map(({ code, rule }) => {
    const asked = row.section !== 'exceptional' || look.dossier.exceptional?.clauses.includes(code);
    return [code, asked ? ruled(code, judgeRule(code, rule, look), look.dossier) : 'unmet'] as const;
  });
  const inner = look.policy.requirements
    .filter(({ parent }) => parent === row.code)
    .map((child) => [child.code, judgeRequirement(child, look).outcome] as const);
  const all = [...items, ...inner];
  const outcome = combine(
    row,
    all.map(([, ofOne]) => ofOne),
  );
  return { outcome, counted: null, items: Object.fromEntries(items), ways: Object.fromEntries(all) };
}

function combine({ mode, minimum }: RequirementContent, outcomes: readonly Outcome[]): Outcome {
  if (mode === 'all') return worstOf(outcomes);
  if (mode === 'any') return bestOf(outcomes);
  const met = outcomes.filter((outcome) => outcome === 'met').length;
  const open = outcomes.filter((outcome) => outcome === 'referred').length;
  if (met >= (minimum ?? 0)) return 'met';
  return met + open >= (minimum ?? 0) ? 'referred' : 'unmet';
}

function ruled(clause: string, outcome: Outcome, { rulings = [] }: Dossier): Outcome {
  const last = rulings.filter((ruling) => ruling.clause === clause).at(-1);
  return outcome === 'referred' && last ? last.outcome : outcome;
}

function countOutputs({ categories, minimum }: RequirementContent, look: Look): Judged {
  const works = [...new Set(look.dossier.outputs.map(workOf))];
  const fits = categories.map(({ match }) => {
    const matched = matching(match, look, true);
    return works.map((work) => matched.includes(work));
  });
  const key = JSON.stringify([categories[0]?.code, fits]);
  const placing =
    look.placings.get(key) ??
    bestPlacing(
      works.length,
      categories.map((category, index) => ({
        minimum: category.minimum ?? 0,
        maximum: category.maximum ?? Infinity,
        fits: fits[index]!,
      })),
    );
  look.placings.set(key, placing);
  const items = categories.map((category, index) => {
    const outcomes = new Set(
      [...placing.held[index]!].map((held) => (held >= (category.minimum ?? 1) ? 'met' : 'unmet')),
    );
    return [category.code, outcomes.size === 1 ? [...outcomes][0]! : null] as const;
  });
  return {
    outcome: placing.minimaMet && placing.count >= (minimum ?? 0) ? 'met' : 'unmet',
    counted: placing.count,
    items: Object.fromEntries(items),
    ways: Object.fromEntries(items),
  };
}
