import { never, type Day, type Stretch } from '../calendar';
import type { Category, Node, Plan } from './compile';
import { windowStart, type Facts } from './facts';
import { met, unmet, type Outcome } from './outcome';
import { place } from './placing';

/** The outputs that a requirement counts. */
export interface Counted {
  readonly outcome: Outcome;
  readonly count: number;
  /** By category of the requirement: the indexes of the outputs placed in it. */
  readonly placed: readonly (readonly number[])[];
}

interface Asked {
  readonly facts: Facts;
  readonly asOf: Day;
}

/** Counts outputs (assessment.md §4.4): each once, for one category, in the best placing. */
export function countOutputs(node: Node, plan: Plan, asked: Asked): Counted {
  const entries = entriesOf(node, plan, asked);
  const { placed, count, minimaMet } = node.capped
    ? placeCapped(node, plan, { entries, facts: asked.facts })
    : placeFreely(entries);
  const outcome = minimaMet && count >= (minimumOf(node, asked.facts) ?? 0) ? met : unmet;
  return { outcome, count, placed };
}

/** How many are needed of this applicant: the least of those for the applicant's kinds, else the usual number. */
export function minimumOf<Usual extends number | null>(
  { minimum, minimumFor }: { readonly minimum: Usual; readonly minimumFor: Node['minimumFor'] },
  { others }: Facts,
): Usual | number {
  if (minimumFor.length === 0) return minimum;
  const own = minimumFor.filter(({ kind }) => others.applicantKinds.includes(kind)).map((one) => one.minimum);
  return own.length > 0 ? Math.min(...own) : minimum;
}

/** By category, by work: the entry of the dossier that fits, or -1; of a work entered twice either may fit. */
type Entries = readonly (readonly number[])[];
interface Placed {
  readonly placed: number[][];
  readonly count: number;
  readonly minimaMet: boolean;
}

function entriesOf({ categories }: Node, plan: Plan, { facts, asOf }: Asked): Entries {
  const from = windowStart(facts, asOf);
  return categories.map((place) => {
    const category = plan.categories[place];
    return category && isAsked(category, facts)
      ? fittingOf(category, facts, { from, to: asOf })
      : facts.outputDays.map(() => -1);
  });
}

/** A category of an exceptional requirement counts only if it is asked for. */
function isAsked({ exceptional, clause }: Category, { dossier }: Facts): boolean {
  return !exceptional || (dossier.exceptional?.clauses.includes(clause) ?? false);
}

/** Of a work entered twice the later entry that fits, so that the order of the dossier does not decide what is recent. */
function fittingOf({ fits }: Category, { dossier, outputDays, firstOfSame }: Facts, window: Stretch): number[] {
  const fitting = outputDays.map(() => -1);
  for (let index = 0; index < dossier.outputs.length; index += 1) {
    const output = dossier.outputs[index];
    const day = outputDays[index] ?? never;
    if (!output || day < window.from || day > window.to || !fits(output)) continue;
    const work = firstOfSame[index] ?? index;
    const before = fitting[work] ?? -1;
    if (before < 0 || day > (outputDays[before] ?? never)) fitting[work] = index;
  }
  return fitting;
}

/** Without minima and maxima every work that fits anywhere counts, in the first category that it fits. */
function placeFreely(entries: Entries): Placed {
  const placed: number[][] = entries.map(() => []);
  const works = entries[0]?.length ?? 0;
  let count = 0;
  for (let work = 0; work < works; work += 1) {
    for (let slot = 0; slot < entries.length; slot += 1) {
      const entry = entries[slot]?.[work] ?? -1;
      if (entry < 0) continue;
      placed[slot]?.push(entry);
      count += 1;
      break;
    }
  }
  return { placed, count, minimaMet: true };
}

/**
 * The works come in an order that their values make, the latest first: where not all of them can be placed, or one of
 * several categories must do, what is counted does not depend on the order of the dossier.
 */
function placeCapped(
  { categories, groups }: Node,
  plan: Plan,
  { entries, facts }: { entries: Entries; facts: Facts },
): Placed {
  const days = facts.outputDays;
  const works = inOrderOfValue(entries, days);
  const placing = place(
    works.length,
    categories.map((category, slot) => ({
      minimum: plan.categories[category]?.minimum ?? 0,
      maximum: plan.categories[category]?.maximum ?? never,
      fits: works.map((work) => (entries[slot]?.[work] ?? -1) >= 0),
    })),
    groups.map((group) => ({ ...group, minimum: minimumOf(group, facts) })),
  );
  const placed = entries.map((fitting, slot) =>
    works.flatMap((work, turn) => (placing.placed[turn] === slot ? [fitting[work] ?? -1] : [])).sort((a, b) => a - b),
  );
  return { placed, count: placing.count, minimaMet: placing.minimaMet };
}

/** The works that fit anywhere: by their latest day, then by the days on which they fit each category. */
function inOrderOfValue(entries: Entries, days: readonly Day[]): number[] {
  const dayIn = (slot: readonly number[], work: number): Day => days[slot[work] ?? -1] ?? -never;
  const latest = days.map((_, work) => Math.max(...entries.map((slot) => dayIn(slot, work))));
  const compare = (a: number, b: number): number => {
    const apart = entries.find((slot) => dayIn(slot, a) !== dayIn(slot, b)) ?? [];
    return (latest[b] ?? 0) - (latest[a] ?? 0) || dayIn(apart, b) - dayIn(apart, a);
  };
  return days
    .map((_, work) => work)
    .filter((work) => (latest[work] ?? -never) > -never)
    .sort(compare);
}
