import { addMonths, formatDay, parseDay } from '../../calendar';
import type { Dossier } from '../../dossier';
import type { PolicyContent } from '../../policy';
import type { Beginning } from './beginnings';
import type { Papers } from './papers';
import { penaltiesSince, type Penalty } from './penalties';
import type { Lengths } from './timeline';

/** The day of assessment of the proofs: in the last year that the system knows, so that no length goes back too far. */
export const proofDay = '2199-12-15';

/** Somebody as far as rules on schooling, titles and years can tell. */
export interface Person {
  readonly papers: Papers;
  readonly order: readonly Beginning[];
  readonly lengths: Lengths;
  /** The places of careers that have to begin on their very day, with a day of work. */
  readonly started: readonly number[];
  /** The kinds of work that are done today; null for who has left the profession. */
  readonly today: readonly string[] | null;
  readonly penalty: Penalty | null;
}

const today = parseDay(proofDay);

/**
 * The person's dossier in an edition's own series. Who has left did so yesterday: lengths end with that day, so that the
 * calendar is a day longer than it has to be and a month too short all the same.
 */
export function dossierOf(person: Person, { series, specialty }: PolicyContent): Dossier {
  const { papers, order, penalty } = person;
  const on = (of: Beginning['of'], index: number): string | null => {
    const place = order.findIndex((one) => one.of === of && one.index === index);
    return place < 0 ? null : formatDay(dayOf(person, place + 1));
  };
  return {
    attested: [],
    education: papers.records.map((record, index) => ({
      ...record,
      completedOn: on('schooling', index) ?? proofDay,
    })),
    employment: employmentOf(person),
    titles: papers.titles.map(({ rank, whose, appointed }, index) => ({
      rank,
      series: whose === 'elsewhere' ? '' : series,
      specialty: whose === 'own' ? specialty : '',
      obtainedOn: on('title', index) ?? on('appointment', index) ?? proofDay,
      appointedOn: appointed ? (on('appointment', index) ?? proofDay) : null,
    })),
    claims: [],
    honours: [],
    outputs: [],
    ...(penalty ? { penalties: penaltiesOf(person, penalty) } : {}),
  };
}

/** The day of a place; what penalties have to come after lies so many days further back. */
function dayOf({ lengths, penalty }: Person, place: number): number {
  return addMonths(today, -(lengths.calendar[place] ?? 0)) - penaltiesSince(penalty, place);
}

/** On the day before the next beginning. */
function penaltiesOf(person: Person, { kind, count, after }: Penalty): NonNullable<Dossier['penalties']> {
  return after.flatMap((place) => {
    const decidedOn = formatDay(dayOf(person, place + 1) - 1);
    return Array.from({ length: count }, () => ({ kind, decidedOn }));
  });
}

function employmentOf(person: Person): Dossier['employment'] {
  const { lengths, order, started } = person;
  const stretches = lengths.work.flatMap((_, place) => [
    stretchAfter(person, { place, worked: lengths.work, work: [] }),
    ...[...lengths.kinds].map(([kind, worked]) => stretchAfter(person, { place, worked, work: [kind] })),
  ]);
  const days = started.map((place) => {
    const work = order[place - 1]?.work ?? null;
    return employed(dayOf(person, place), dayOf(person, place) + 1, work === null ? [] : [work]);
  });
  const now = person.today === null ? [] : [{ ...employed(today, today + 1, person.today), to: null }];
  return [...stretches.flat(), ...days, ...now];
}

interface Worked {
  readonly place: number;
  readonly worked: readonly number[];
  readonly work: readonly string[];
}

/** The work between one beginning and the next: right after it; of the time before them all, right up to the first. */
function stretchAfter({ lengths }: Person, { place, worked, work }: Worked): Dossier['employment'] {
  const months = (worked[place] ?? 0) - (worked[place + 1] ?? 0);
  if (months === 0) return [];
  const since = place === 0 ? (lengths.calendar[1] ?? 0) + months : (lengths.calendar[place] ?? 0);
  return [employed(addMonths(today, -since), addMonths(today, months - since), work)];
}

/** Employment of some days, the last one not included. */
function employed(from: number, until: number, work: readonly string[]): Dossier['employment'][number] {
  const kinds = work.length > 0 ? { work: [...work] } : {};
  return { employer: '', from: formatDay(from), to: formatDay(until - 1), inProfession: true, ...kinds };
}
