import type { Clock, RuleOf } from '../../policy';
import { answers, isSuch, placeIn, runs, titlePart, type Asked, type Papers } from './papers';

type Qualification = RuleOf<'qualification'>;

/** A day from which a clock runs: of a record or title, by its place among the papers, or of a career in some work. */
export interface Beginning {
  readonly of: Clock['since'];
  readonly index: number;
  readonly work: string | null;
}

/** The beginnings that have to lie in the past for some rules, and those of careers wherever any clock can tell them. */
export function beginningsOf(
  rules: readonly Qualification[],
  asked: Asked,
  careers: readonly Beginning[],
): readonly Beginning[] {
  const papers = rules.flatMap((rule) =>
    rule.clocks
      .filter((clock) => runs(clock) && clock.since !== 'career')
      .map(({ since }) => ownOf(rule, since, asked)),
  );
  return distinct([...careers, ...papers]).filter(({ index }) => index >= 0);
}

/** What a rule's own clock starts at. */
function ownOf(rule: Qualification, since: Clock['since'], { schoolings, titles }: Asked): Beginning {
  const part = rule.title && titlePart(rule.title, since === 'appointment');
  const index = since === 'schooling' ? placeIn(schoolings, rule.schooling) : placeIn(titles, part);
  return { of: since, index, work: null };
}

/** The beginnings of careers that clocks tell from the work itself: by the calendar, or where a penalty may lie before. */
export function careersOf(rules: readonly Qualification[], withPenalties: boolean): readonly Beginning[] {
  const clocks = rules.flatMap((rule) => rule.clocks).filter((clock) => runs(clock) && clock.since === 'career');
  const told = clocks.filter(({ counts }) => withPenalties || counts === 'calendar');
  const careers = told.map(({ work }): Beginning => ({ of: 'career', index: 0, work: work ?? null }));
  const any: Beginning = { of: 'career', index: 0, work: null };
  return distinct(careers.length > 0 ? [any, ...careers] : []);
}

/** What somebody was asked for, and has. */
export interface Holding {
  readonly asked: Asked;
  readonly papers: Papers;
}

/**
 * Every order of some beginnings, from the earliest: no kind of work is begun before work, and nothing comes before what it
 * would begin itself.
 */
export function* ordersOf(
  left: readonly Beginning[],
  holding: Holding,
  before: readonly Beginning[] = [],
): Generator<readonly Beginning[]> {
  if (left.length === 0) yield before;
  const next = left.filter((one) => !left.some((other) => mustPrecede(other, one, holding)));
  // What would all come before each other comes on one day.
  for (const one of next.length > 0 ? next : left)
    yield* ordersOf(
      left.filter((other) => other !== one),
      holding,
      [...before, one],
    );
}

function mustPrecede(one: Beginning, other: Beginning, holding: Holding): boolean {
  if (one.of === 'career') return other.of === 'career' && one.work === null && other.work !== null;
  return beginsToo(other, one, holding) && !beginsToo(one, other, holding);
}

/** Whether a clock that starts at one beginning would start at another as well. */
function beginsToo(other: Beginning, { of, index }: Beginning, { asked, papers }: Holding): boolean {
  if (of === 'schooling') {
    const schooling = asked.schoolings[index];
    const [own, record] = [papers.records[index], papers.records[other.index]];
    if (other.of !== of || !schooling || !own || !record) return false;
    return answers(record, schooling) === answers(own, schooling);
  }
  const isStart = other.of === of || (of === 'title' && other.of === 'appointment');
  const [title, part] = [papers.titles[other.index], asked.titles[index]];
  return isStart && of !== 'career' && title !== undefined && part !== undefined && isSuch(title, part);
}

/**
 * The place in an order, from 1, at which a clock of a rule starts for somebody with these papers: at the earliest that
 * fits. null for what starts today, or not at all.
 */
export function startOf(
  clock: Clock,
  rule: Qualification,
  { order, papers }: { readonly order: readonly Beginning[]; readonly papers: Papers },
): number | null {
  const place = order.findIndex(({ of, index, work }) => {
    if (clock.since === 'career') return of === 'career' && work === (clock.work ?? null);
    if (clock.since === 'schooling') return of === 'schooling' && (fitting(rule, papers)[index] ?? false);
    const title = papers.titles[index];
    const isStart = of === clock.since || (clock.since === 'title' && of === 'appointment');
    return isStart && rule.title !== undefined && title !== undefined && isSuch(title, rule.title);
  });
  return place < 0 ? null : place + 1;
}

/** By record, whether it answers the schooling: those that fit, or bare degrees where none does. */
function fitting({ schooling }: Qualification, { records }: Papers): readonly boolean[] {
  if (!schooling) return [];
  const answered = records.map((record) => answers(record, schooling));
  const answer = answered.includes('fits') ? 'fits' : 'bare';
  return answered.map((one) => one === answer);
}

function distinct(beginnings: readonly Beginning[]): Beginning[] {
  return beginnings.filter(
    (one, place) =>
      beginnings.findIndex(({ of, index, work }) => of === one.of && index === one.index && work === one.work) ===
      place,
  );
}
