import type { Clock, RuleOf } from '../../policy';
import { answers, isSuch, placeIn, runs, type Asked, type Papers } from './papers';

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
  const index = since === 'schooling' ? placeIn(schoolings, rule.schooling) : placeIn(titles, rule.title);
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

/** Every order of some beginnings, from the earliest: nobody is appointed before the title, no kind of work is begun before work. */
export function* ordersOf(
  left: readonly Beginning[],
  before: readonly Beginning[] = [],
): Generator<readonly Beginning[]> {
  if (left.length === 0) yield before;
  for (const next of left) {
    const others = left.filter((one) => one !== next);
    if (!others.some((one) => mustPrecede(one, next))) yield* ordersOf(others, [...before, next]);
  }
}

function mustPrecede(one: Beginning, other: Beginning): boolean {
  if (one.of === 'career') return other.of === 'career' && one.work === null && other.work !== null;
  return one.of === 'title' && other.of === 'appointment' && one.index === other.index;
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
