import type { RequirementContent } from '../policy';
import { outcomeOf, type Asked, type Given } from './asked';
import type { Change, ChangeOf } from './change';
import type { Option } from './options';

/** More outputs than these are not sought. */
const most = 12;

/**
 * The fewest more outputs with which a requirement is met: every way to spread that many over its categories. Who has
 * nothing from which the period of outputs could begin has to begin to work as well.
 */
export function outputOptions(asked: Asked, given: Given, requirement: RequirementContent): Option[] {
  const { categories, code } = requirement;
  const works: readonly Change[][] = [[], [{ clause: code, kind: 'work', work: null }]];
  const isMetWith = (changes: readonly Change[]) =>
    outcomeOf(asked, { ...given, changes: [...given.changes, ...changes] }, requirement) === 'met';
  const more = (counts: readonly number[]) => outputChanges(requirement, counts);
  const before = works.find((work) => isMetWith([...work, ...more(categories.map(() => most))]));
  if (!before) return [];
  for (let count = 1; count <= most; count += 1) {
    const ways = spread(count, categories.length)
      .map(more)
      .filter((changes) => isMetWith([...before, ...changes]));
    if (ways.length > 0) return ways.map((changes) => optionOf([...before, ...changes], given.asOf));
  }
  return [];
}

function optionOf(changes: readonly Change[], from: string): Option {
  return { clauses: changes.map(({ clause }) => clause), changes, from };
}

function outputChanges({ categories }: RequirementContent, counts: readonly number[]): ChangeOf<'outputs'>[] {
  return counts.flatMap((count, place): ChangeOf<'outputs'>[] => {
    const category = categories[place];
    return category && count > 0 ? [{ clause: category.code, kind: 'outputs', match: category.match, count }] : [];
  });
}

/** Every way to put so many alike into so many places. */
function spread(count: number, places: number): number[][] {
  if (places === 0) return [];
  if (places === 1) return [[count]];
  return Array.from({ length: count + 1 }, (_, last) => count - last).flatMap((first) =>
    spread(count - first, places - 1).map((rest) => [first, ...rest]),
  );
}

/** Several ways in a few words: so many outputs, of these categories, with bounds for some of them together. */
export interface OutputsSummary {
  readonly count: number;
  readonly categories: readonly string[];
  readonly bounds: readonly Bound[];
}

/** How many must, and may, come from some categories together. */
interface Bound {
  readonly categories: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** The summary of all options, or null where the bounds would let in what is no option. */
export function summaryOf(options: readonly Option[], requirement: RequirementContent): OutputsSummary | null {
  const ways = options.map(({ changes }) => countsOf(changes, requirement));
  const count = (ways[0] ?? []).reduce((sum, some) => sum + some, 0);
  const codes = requirement.categories.map(({ code }) => code);
  const together = [...codes.map((code) => [code]), ...(requirement.groups ?? []).map(({ categories }) => categories)];
  const bounds = together.map((categories) => {
    const sums = ways.map((way) => sumOf(way, categories, codes));
    return { categories, least: Math.min(...sums), most: Math.max(...sums) };
  });
  const all = spread(count, codes.length);
  const letsIn = (some: readonly Bound[]) =>
    all.filter((way) => some.every((bound) => isWithin(way, bound, codes))).length;
  if (letsIn(bounds) !== ways.length) return null;
  return {
    count,
    categories: codes.filter((_, place) => ways.some((way) => (way[place] ?? 0) > 0)),
    bounds: withoutIdle(bounds, count, (some) => letsIn(some) === ways.length),
  };
}

/** Of the bounds those that hold anything off; what remains of the others follows from them. */
function withoutIdle(bounds: readonly Bound[], count: number, isEnough: (some: readonly Bound[]) => boolean): Bound[] {
  let kept = [...bounds];
  for (const [place, bound] of bounds.entries()) {
    for (const looser of [{ least: 0 }, { most: count }]) {
      const tried = kept.map((one, at) => (at === place ? { ...(kept[place] ?? bound), ...looser } : one));
      if (isEnough(tried)) kept = tried;
    }
  }
  return kept.filter(({ least, most: upTo }) => least > 0 || upTo < count);
}

function isWithin(way: readonly number[], { categories, least, most: upTo }: Bound, codes: readonly string[]): boolean {
  const sum = sumOf(way, categories, codes);
  return sum >= least && sum <= upTo;
}

function countsOf(changes: readonly Change[], { categories }: RequirementContent): number[] {
  return categories.map(({ code }) =>
    changes.reduce((sum, one) => sum + (one.kind === 'outputs' && one.clause === code ? one.count : 0), 0),
  );
}

function sumOf(way: readonly number[], categories: readonly string[], codes: readonly string[]): number {
  return way.reduce((sum, some, place) => sum + (categories.includes(codes[place] ?? '') ? some : 0), 0);
}
