import { judgeOf, type RulesJudge } from '../../assessment';
import type { Dossier } from '../../dossier';
import type { PolicyContent, RuleOf } from '../../policy';
import { implies, reaches, type Target } from '../implication';
import { beginningsOf, careersOf, ordersOf, type Beginning } from './beginnings';
import { asking, denying, unbounded, type Case } from './bounds';
import { askedBy, bareDegreeFor, harmfulRecords, papersFor, runs } from './papers';
import { penalisedCases, penaltiesTell } from './penalised';
import { penaltiesSince } from './penalties';
import { dossierOf, proofDay } from './person';
import { lengthsWithin, type Bounds } from './timeline';
import type { Leaf, Way } from './tree';

type Qualification = RuleOf<'qualification'>;

/** How the search goes. */
export interface Search {
  readonly content: PolicyContent;
  /** Whether people are to be at work on the day. */
  readonly atWork: boolean;
  /** Whether facts that can hurt are tried too: penalties, and schooling that starts a clock anew. */
  readonly withHarm: boolean;
  /** How many time-lines may still be tried; people are counted for what they tell of a proof's reach. */
  readonly effort: { left: number; people: number };
}

/** A search may try so many time-lines; the seeded editions need some dozens a question. */
export const someEffort = (): Search['effort'] => ({ left: 2000, people: 0 });

/** Somebody who gets through by a way and comes out worse by all the others; null if there is nobody; else it stays open. */
export type Escape = Dossier | null | 'open';

/**
 * Whether a way lets anybody through whom the others do not. More facts never hurt and less never helps, but for what
 * `withHarm` tries: so if anybody gets through, somebody does who has the least that the way asks for, in some order of
 * the days on which it began; where there are penalties, with papers besides that start the others' clocks before them.
 * Of those the validator's own rules are asked. It stays open where too many are to be tried, and where penalties may
 * tell of more people than are tried (`penaltiesTell`).
 */
export function escapeBy(way: Way, others: readonly Way[], search: Search): Escape {
  let isOpen = false;
  for (const target of targetsOf(way, search.content)) {
    const escape = escapeAt(target, { way, others, search });
    if (escape !== null && escape !== 'open') return escape;
    isOpen ||= escape === 'open';
  }
  return isOpen ? 'open' : null;
}

/** Where nothing in a way is left to a person, who is referred by it is met by it. */
function targetsOf({ leaves }: Way, { options }: PolicyContent): Target[] {
  const doubtful =
    leaves.some(({ rule }) => !reaches(rule, 2)) ||
    (options.bareDegree === 'referred' &&
      qualificationsOf(leaves).some(({ schooling }) => schooling && bareDegreeFor(schooling)));
  const certain = leaves.every(({ rule }) => reaches(rule, 2));
  return [...(certain ? [2 as const] : []), ...(doubtful ? [1 as const] : [])];
}

interface Question {
  readonly way: Way;
  readonly others: readonly Way[];
  readonly search: Search;
}

function escapeAt(target: Target, { way, others, search }: Question): Escape {
  const closed = others
    .filter(({ leaves }) => leaves.every((leaf) => isGiven(leaf, way, target)))
    .map(({ leaves }) => qualificationsOf(leaves));
  const rules = qualificationsOf(way.leaves);
  const all = [...rules, ...closed.flat()];
  const { options } = search.content;
  const hunt: Hunt = {
    search,
    target,
    rules,
    closed,
    bare: options.bareDegree === 'met' || (target === 1 && options.bareDegree === 'referred'),
    kinds: [...new Set(all.flatMap(({ clocks }) => clocks.flatMap(({ work }) => work ?? [])))],
    judge: judgeOf(all, search.content),
  };
  for (const one of casesOf(hunt, all)) {
    const escape = escapeIn(one, asking(rules, unbounded(one, hunt.kinds), one), hunt);
    if (escape !== null) return escape;
  }
  return search.withHarm && penaltiesTell({ rules, closed, options }) ? 'open' : null;
}

/** Whether somebody who has the least of a way has got what this clause asks for; schooling, titles and time are judged. */
function isGiven(leaf: Leaf, way: Way, target: Target): boolean {
  if (leaf.rule?.kind === 'qualification') return true;
  return reaches(leaf.rule, target) && way.leaves.some((one) => implies(one, leaf));
}

interface Hunt {
  readonly search: Search;
  readonly target: Target;
  /** The way's own rules, and those of each of the others. */
  readonly rules: readonly Qualification[];
  readonly closed: readonly (readonly Qualification[])[];
  /** Whether a degree alone stands for schooling. */
  readonly bare: boolean;
  readonly kinds: readonly string[];
  readonly judge: RulesJudge;
}

/** Everybody who has the least that the rules ask for, in every order of beginnings, with every harm that is tried. */
function* casesOf({ search, rules, closed, bare }: Hunt, all: readonly Qualification[]): Generator<Case> {
  const { options } = search.content;
  const asked = askedBy(rules);
  const beginnings = beginningsOf(rules, asked, careersOf(all, false));
  const harms = search.withHarm ? harmfulRecords(all, options) : [[]];
  for (const papers of papersFor(asked, bare)) {
    for (const order of ordersOf(beginnings, { asked, papers }))
      yield* harms.map((harm): Case => ({
        order,
        papers: { ...papers, records: [...papers.records, ...harm] },
        penalty: null,
      }));
  }
  if (search.withHarm) yield* penalisedCases({ rules, closed, options }, bare);
}

/** Somebody within the bounds who gets through; where another way is met, each of its clocks is denied in turn. */
function escapeIn(one: Case, bounds: Bounds, hunt: Hunt): Escape {
  const { effort, content } = hunt.search;
  effort.left -= 1;
  if (effort.left < 0) return 'open';
  const lengths = lengthsWithin(bounds);
  if (lengths === null) return null;
  const dossier = dossierOf(
    {
      ...one,
      lengths,
      started: startedOf(one, bounds),
      today: todayOf(hunt),
    },
    content,
  );
  const passed = passesOf(dossier, hunt);
  if (!passed.own) return null;
  effort.people += 1;
  if (passed.other === null) return dossier;
  for (const rule of passed.other) {
    for (const clock of rule.clocks) {
      const denied = denying(clock, rule, { bounds, one });
      const escape = denied && escapeIn(one, denied, hunt);
      if (escape !== null) return escape;
    }
  }
  return null;
}

/** Whether the way itself is met, and the first of the others that is. */
function passesOf(
  dossier: Dossier,
  { judge, rules, closed, target }: Hunt,
): { own: boolean; other: readonly Qualification[] | null } {
  const outcomes = judge(dossier, proofDay).map((outcome) => outcome >= target);
  let from = rules.length;
  const own = outcomes.slice(0, from).every(Boolean);
  for (const other of closed) {
    if (outcomes.slice(from, from + other.length).every(Boolean)) return { own, other };
    from += other.length;
  }
  return { own, other: null };
}

/** The careers that have to begin on their very day: where the calendar asks for it, or a penalty comes after. */
function startedOf({ order, penalty }: Case, { calendar }: Bounds): number[] {
  return order.flatMap((beginning: Beginning, index) => {
    const place = index + 1;
    const needed = (calendar[place]?.least ?? 0) > 0 || penaltiesSince(penalty, place) > 0;
    return beginning.of === 'career' && needed ? [place] : [];
  });
}

/** What work is done today: where a clock of no years asks for it. */
function todayOf({ rules, search }: Hunt): string[] | null {
  const now = rules.flatMap(({ clocks }) => clocks).filter((clock) => !runs(clock));
  if (now.length === 0 && !search.atWork) return null;
  return [...new Set(now.flatMap(({ work }) => work ?? []))];
}

function qualificationsOf(leaves: readonly Leaf[]): Qualification[] {
  return leaves.flatMap(({ rule }) => (rule?.kind === 'qualification' ? [rule] : []));
}
