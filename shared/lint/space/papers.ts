import type { Dossier } from '../../dossier';
import { canonicalJson, type Clock, type PolicyOptions, type RuleOf, type Schooling } from '../../policy';
import { atOrAbove, degreeLadder, degrees, qualificationLadder, qualifications, titleRanks } from '../../vocabulary';

type Qualification = RuleOf<'qualification'>;
type TitleAsked = NonNullable<Qualification['title']>;
export type SchoolRecord = Pick<Dossier['education'][number], 'qualification' | 'degree'>;
/** Whose a title is: of the edition's series and specialty, of its series alone, or of another series. */
type Whose = 'own' | 'own-series' | 'elsewhere';
export interface Title {
  readonly rank: TitleAsked['rank'];
  readonly whose: Whose;
  /** Whether an appointment to it is told as well. */
  readonly appointed: boolean;
}
/** A title that is asked for, or an appointment to one: the two clocks may start at different titles. */
export type TitlePart = TitleAsked & { readonly appointed: boolean };

const fitting: Readonly<Record<TitleAsked['series'], readonly Whose[]>> = {
  any: ['own', 'own-series', 'elsewhere'],
  own: ['own'],
  'own-series': ['own', 'own-series'],
  other: ['own-series', 'elsewhere'],
};

/** What papers somebody has who meets some rules and has not one step more than they ask for. */
export interface Papers {
  /** By schooling asked for, then records that come today and ask for nothing. */
  readonly records: readonly SchoolRecord[];
  /** By title asked for. */
  readonly titles: readonly Title[];
}
/** Each schooling, each title and each appointment that some rules ask for, once. */
export interface Asked {
  readonly schoolings: readonly Schooling[];
  readonly titles: readonly TitlePart[];
}

/** What some rules ask for. */
export function askedBy(rules: readonly Qualification[]): Asked {
  return {
    schoolings: distinct(rules.flatMap(({ schooling }) => schooling ?? [])),
    titles: distinct(rules.flatMap(titlePartsOf)),
  };
}

function titlePartsOf({ title, clocks }: Qualification): TitlePart[] {
  if (!title) return [];
  const appointed = clocks.some(({ since }) => since === 'appointment');
  const held = !appointed || clocks.some((clock) => clock.since === 'title' && runs(clock));
  return [...(held ? [titlePart(title, false)] : []), ...(appointed ? [titlePart(title, true)] : [])];
}

/** A title, or the appointment to it. */
export function titlePart({ rank, series }: TitleAsked, appointed: boolean): TitlePart {
  return { rank, series, appointed };
}

/** The place of what a rule asks for among all that is asked for. */
export function placeIn<Part extends Schooling | TitlePart>(parts: readonly Part[], part: Part | undefined): number {
  return part === undefined ? -1 : parts.findIndex((one) => canonicalJson(one) === canonicalJson(part));
}

/** Every choice of least papers; `bare` lets a degree alone stand for schooling. */
export function papersFor({ schoolings, titles }: Asked, bare: boolean): Papers[] {
  const records = product(schoolings.map((schooling) => recordsFor(schooling, bare)));
  return records.flatMap((held) => product(titles.map(titlesFor)).map((own) => ({ records: held, titles: own })));
}

/** The least records that answer a schooling. */
export function recordsFor(schooling: Schooling, bare: boolean): SchoolRecord[] {
  const { qualification, degree, technicianClass } = schooling;
  const step = degrees.codes.find((code) => code === bareDegreeFor(schooling));
  return [
    ...(qualification ? [{ qualification, degree: 'none' as const }] : []),
    ...(degree ? [{ qualification: 'none' as const, degree }] : []),
    ...(technicianClass === true ? [{ qualification: 'technician-class' as const, degree: 'none' as const }] : []),
    ...(bare && step ? [{ qualification: 'none' as const, degree: step }] : []),
  ];
}

/** The degree that may speak for a schooling: where the clause asks for 本科及以上学历 and names no degree itself. */
export function bareDegreeFor({ qualification, degree }: Schooling): keyof typeof degreeLadder.labels | undefined {
  return degree === undefined ? degreeLadder.codes.find((code) => code === qualification) : undefined;
}

/** The least titles that answer what is asked for. */
export function titlesFor({ rank, series, appointed }: TitlePart): Title[] {
  return fitting[series].map((whose) => ({ rank, whose, appointed }));
}

/** How a record answers a schooling. */
export function answers(record: SchoolRecord, schooling: Schooling): 'fits' | 'bare' | 'not' {
  const { qualification, degree, technicianClass } = schooling;
  const step = qualificationLadder.codes.find((code) => code === record.qualification);
  if (qualification && step && atOrAbove(qualificationLadder, step, qualification)) return 'fits';
  if (degree && atOrAbove(degrees, record.degree, degree)) return 'fits';
  if (technicianClass === true && record.qualification === 'technician-class') return 'fits';
  const bare = bareDegreeFor(schooling);
  return bare && atOrAbove(degrees, record.degree, bare) ? 'bare' : 'not';
}

/** Whether a title answers what is asked for. */
export function isSuch({ rank, whose }: Title, asked: TitleAsked): boolean {
  return atOrAbove(titleRanks, rank, asked.rank) && fitting[asked.series].includes(whose);
}

/**
 * Records that could come today and do harm: where a degree alone speaks for schooling and a clock runs from it, schooling
 * that fits starts the clock anew (assessment.md §4).
 */
export function harmfulRecords(rules: readonly Qualification[], { bareDegree }: PolicyOptions): SchoolRecord[][] {
  const exposed = rules.filter(
    ({ schooling, clocks }) =>
      schooling && bareDegreeFor(schooling) && clocks.some(({ since, years }) => since === 'schooling' && years > 0),
  );
  if (bareDegree === 'unmet' || exposed.length === 0) return [[]];
  const steps = qualifications.codes.filter((code) =>
    exposed.some(
      ({ schooling }) =>
        schooling?.qualification === code || (code === 'technician-class' && schooling?.technicianClass === true),
    ),
  );
  return [[], ...steps.map((qualification) => [{ qualification, degree: 'none' as const }])];
}

/** Whether a clock runs for a length of time; one of no years asks for work on the day itself. */
export function runs({ years }: Clock): boolean {
  return years > 0;
}

function distinct<Part extends Schooling | TitlePart>(parts: readonly Part[]): Part[] {
  return parts.filter((part, index) => placeIn(parts, part) === index);
}

/** Every choice of one from each list. */
export function product<Item>(lists: readonly (readonly Item[])[]): Item[][] {
  return lists.reduce<Item[][]>(
    (chosen, list) => chosen.flatMap((items) => list.map((item) => [...items, item])),
    [[]],
  );
}
