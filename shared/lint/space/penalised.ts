import { canonicalJson, type Clock, type PolicyOptions, type RuleOf, type Schooling } from '../../policy';
import { atOrAbove, titleRanks } from '../../vocabulary';
import { beginningsOf, careersOf, ordersOf, type Beginning, type Holding } from './beginnings';
import type { Case } from './bounds';
import {
  askedBy,
  papersFor,
  placeIn,
  product,
  recordsFor,
  runs,
  titlesFor,
  type Asked,
  type TitlePart,
} from './papers';
import { penaltyOf, type Penalty } from './penalties';
import { longest } from './timeline';

// A penalty lengthens the clocks that have started (assessment.md §9), so that the others can be hurt by a paper of old
// which starts them before it, while what the way itself asks for came after it. How heavy a penalty is does not matter:
// whoever gets through by a light one gets through by a heavier one with as much more time between it and what came
// before, time that all clocks that had started tell alike.

type Qualification = RuleOf<'qualification'>;

/** A way's own rules, those of each of the others, and the edition's penalties. */
export interface Penalised {
  readonly rules: readonly Qualification[];
  readonly closed: readonly (readonly Qualification[])[];
  readonly options: PolicyOptions;
}

/** Everybody with penalties who has the least that the rules ask for and some papers, from before, that the others ask for. */
export function* penalisedCases(penalised: Penalised, bare: boolean): Generator<Case> {
  const penalty = heavyEnough(penalised);
  if (penalty === null) return;
  const others = penalised.closed.flat();
  const own = startsOf(penalised);
  const { asked, beginnings, turns } = own;
  const rivals = rivalsOf(others, askedBy(others), own);
  const more = partsOf(rivals, askedBy(others), asked);
  for (const papers of papersFor(asked, bare)) {
    for (const holding of holdingsOf({ asked, papers }, more, bare)) {
      const starts = [...beginnings, ...rivalsOf(others, holding.asked, own)];
      for (const order of ordersOf(starts, holding))
        yield* timesIn(order, { turns, titles: asked.titles.length }).map((after): Case => ({
          order,
          papers: holding.papers,
          penalty: { ...penalty, after },
        }));
    }
  }
}

/**
 * Whether penalties may let more people through than are tried: where between two beginnings of the way's own a clock of
 * work has started and a career has not, as more time with a penalty is then more work in the career; and where so many
 * years are asked for that heavy penalties leave no days for them. A way of the others of which all clocks start as the
 * way's own do, and ask for no more, is met all the same.
 */
export function penaltiesTell(penalised: Penalised): boolean {
  const { rules, closed } = penalised;
  const penalty = heavyEnough(penalised);
  if (penalty === null || closed.some((others) => others.every((other) => isOutlasted(other, rules)))) return false;
  const { beginnings, turns } = startsOf(penalised);
  const months = monthsOf([...rules, ...closed.flat()]) + turns.length * penalty.months * penalty.count;
  const counted = clocksOf(rules).some(({ since, counts }) => since !== 'career' && counts === 'profession');
  return months > longest || (turns.length > 1 && counted && beginnings.some(({ of }) => of === 'career'));
}

/** What begins for somebody who has what the rules ask for, and of it what starts the rules' own clocks. */
function startsOf({ rules, closed }: Penalised) {
  const asked = askedBy(rules);
  const beginnings = beginningsOf(rules, asked, careersOf([...rules, ...closed.flat()], true));
  const careers = clocksOf(rules).flatMap(({ since, work }) => (since === 'career' ? [work ?? null] : []));
  return { asked, beginnings, turns: beginnings.filter(({ of, work }) => of !== 'career' || careers.includes(work)) };
}

/** Penalties that add more than all clocks together ask for; null where there are none, or the others ask for no time. */
function heavyEnough({ rules, closed, options }: Penalised): Omit<Penalty, 'after'> | null {
  const others = closed.flat();
  return clocksOf(others).length === 0 ? null : penaltyOf(options, monthsOf([...rules, ...others]) + 1);
}

function clocksOf(rules: readonly Qualification[]): Clock[] {
  return rules.flatMap(({ clocks }) => clocks.filter(runs));
}

function monthsOf(rules: readonly Qualification[]): number {
  return clocksOf(rules).reduce((sum, { years }) => sum + Math.round(years * 12), 0);
}

/** What starts clocks of the others alone, and may have begun before what starts the way's own. */
function rivalsOf(
  others: readonly Qualification[],
  asked: Asked,
  { asked: own, beginnings }: ReturnType<typeof startsOf>,
): readonly Beginning[] {
  return beginningsOf(others, asked, []).filter(({ of, index }) => {
    const part = asked.titles[index];
    const isOwn = beginnings.some((one) => {
      const [begun, sought] = of === 'schooling' ? [own.schoolings, asked.schoolings] : [own.titles, asked.titles];
      return one.of === of && one.index === placeIn<Schooling | TitlePart>(begun, sought[index]);
    });
    const follows = (one: Beginning): boolean => {
      const rank = own.titles[one.index]?.rank;
      const isStart = one.of === of || (of === 'title' && one.of === 'appointment');
      return isStart && (of === 'schooling' || (!!rank && !!part && atOrAbove(titleRanks, rank, part.rank)));
    };
    return !isOwn && beginnings.some(follows);
  });
}

/** The parts that some beginnings start at, but for those that are asked for already. */
function partsOf(beginnings: readonly Beginning[], { schoolings, titles }: Asked, own: Asked): Asked {
  const starts = (isSchooling: boolean, place: number): boolean =>
    beginnings.some(({ of, index }) => (of === 'schooling') === isSchooling && index === place);
  return {
    schoolings: schoolings.filter((one, place) => starts(true, place) && placeIn(own.schoolings, one) < 0),
    titles: titles.filter((one, place) => starts(false, place) && placeIn(own.titles, one) < 0),
  };
}

/** The papers of a way, with each of its rivals' least papers or without. */
function holdingsOf({ asked, papers }: Holding, rivals: Asked, bare: boolean): Holding[] {
  const records = choicesOf(rivals.schoolings, (one) => recordsFor(one, bare));
  const titles = choicesOf(rivals.titles, titlesFor);
  return records.flatMap((some) =>
    titles.map((more): Holding => ({
      asked: {
        schoolings: [...asked.schoolings, ...some.map(({ part }) => part)],
        titles: [...asked.titles, ...more.map(({ part }) => part)],
      },
      papers: {
        records: [...papers.records, ...some.map(({ paper }) => paper)],
        titles: [...papers.titles, ...more.map(({ paper }) => paper)],
      },
    })),
  );
}

/** Every choice of a paper, or of none, for each part. */
function choicesOf<Part, Paper>(
  parts: readonly Part[],
  papersOf: (part: Part) => readonly Paper[],
): { readonly part: Part; readonly paper: Paper }[][] {
  return product(parts.map((part) => [[], ...papersOf(part).map((paper) => [{ part, paper }])])).map((chosen) =>
    chosen.flat(),
  );
}

/**
 * Every choice of times for penalties: only just before something of the way's own do they hurt the others alone, and
 * before the first of it they always may. A title of old is of no use but with a penalty after it.
 */
function timesIn(
  order: readonly Beginning[],
  { turns, titles }: { turns: readonly Beginning[]; titles: number },
): number[][] {
  const times = order.flatMap((next, place) => (place > 0 && turns.includes(next) ? [place] : []));
  const free = order[0] && turns.includes(order[0]) ? times : times.slice(1);
  const isOld = ({ of, index }: Beginning): boolean => (of === 'title' || of === 'appointment') && index >= titles;
  const old = Math.max(0, ...order.map((one, place) => (isOld(one) ? place + 1 : 0)));
  return product(free.map((time) => [[], [time]]))
    .map((chosen) => [...times.filter((time) => !free.includes(time)), ...chosen.flat()])
    .filter((chosen) => chosen.some((time) => time >= old));
}

/** Whether whoever fulfils some rules fulfils another in any case: its clocks, which ask for no more, start as theirs do. */
function isOutlasted({ schooling, title, clocks }: Qualification, rules: readonly Qualification[]): boolean {
  return (
    (!schooling || rules.some((own) => alike(own.schooling, schooling))) &&
    (!title || rules.some((own) => alike(own.title, title))) &&
    clocks.every((clock) =>
      rules.some(
        (own) =>
          (clock.since === 'career' ||
            (clock.since === 'schooling' ? alike(own.schooling, schooling) : alike(own.title, title))) &&
          own.clocks.some((longer) => outlasts(longer, clock)),
      ),
    )
  );
}

type Part = Qualification['schooling' | 'title'];

function alike(one: Part, other: Part): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}

function outlasts(longer: Clock, clock: Clock): boolean {
  return (
    longer.since === clock.since &&
    longer.work === clock.work &&
    runs(longer) === runs(clock) &&
    longer.years >= clock.years &&
    (longer.counts === 'profession' || clock.counts === 'calendar')
  );
}
