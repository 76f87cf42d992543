import { addMonths, formatDay, parseDay } from '../../calendar';
import type { Dossier } from '../../dossier';
import type { PolicyContent, RuleOf } from '../../policy';
import { degreeLadder, degrees, qualificationLadder, qualifications, titleRanks } from '../../vocabulary';

type Qualification = RuleOf<'qualification'>;
type Title = Dossier['titles'][number];
type Education = Dossier['education'][number];

/** A person as far as rules on schooling, titles and years can tell people apart. */
export interface Person {
  readonly education: Pick<Education, 'qualification' | 'degree'>;
  /** Years since the start in the profession, a month being a twelfth; null for who has never worked in it. */
  readonly career: number | null;
  /**
   * Worked to this day without a break; left the day before; worked on the first day and on the last alone; or left before
   * anything else began.
   */
  readonly worked: 'on' | 'left' | 'hardly' | 'before';
  readonly schooling: number;
  readonly title: {
    readonly rank: Title['rank'];
    readonly own: boolean;
    /** Of the edition's series at least; told apart from `own` only where a rule does so. */
    readonly ownSeries: boolean;
    readonly years: number;
    /** null for who holds the title and was never appointed. */
    readonly appointed: number | null;
  } | null;
}

/** The day of assessment in the space. */
export const spaceDay = '2024-12-31';
const month = 1 / 12;
/** Before any clock that may still run: none asks for more than fifty years. */
const longBefore = 51;
// Beyond this an edition's rules tell so many people apart that nothing is claimed of them.
const mostPeople = 12_000;

/**
 * The space of facts of some rules on schooling, titles and years: one person for each way in which they can tell people
 * apart, every threshold reached and missed by a month. A rule asks for one record of schooling and one title at most, and
 * more facts never hurt: so that what holds of all these people holds of everybody.
 */
export function peopleOf(rules: readonly Qualification[]): Person[] {
  return product({
    education: educationsOf(rules),
    // Time in the profession runs for the other clocks too: who has held a title long may have worked but shortly.
    career: [null, ...yearsOf(rules)],
    worked: workedOf(rules),
    schooling: yearsOf(rules, 'schooling'),
    title: titlesOf(rules),
  });
}

type Choices = { readonly [Part in keyof Person]: readonly Person[Part][] };

function product({ education, career, worked, schooling, title }: Choices): Person[] {
  const size = [education, career, worked, schooling, title].reduce((n, part) => n * part.length, 1);
  if (size > mostPeople) return [];
  const lives = career.flatMap((years) => worked.map((way) => ({ career: years, worked: way })));
  const papers = schooling.flatMap((since) => title.map((held) => ({ schooling: since, title: held })));
  return education.flatMap((one) =>
    lives.flatMap((life) => papers.map((paper) => ({ education: one, ...life, ...paper }))),
  );
}

/**
 * Who works today is told from who does not by a clock of no years, time worked from time passed by a calendar clock, and
 * time worked at all from time worked since a title by clocks of both starts.
 */
function workedOf(rules: readonly Qualification[]): Person['worked'][] {
  const clocks = rules.flatMap((rule) => rule.clocks);
  const careers = clocks.some(({ since }) => since === 'career');
  const others = clocks.some(({ since, counts }) => since !== 'career' && counts === 'profession');
  return [
    'on',
    ...(clocks.some(({ years }) => years === 0) ? ['left' as const] : []),
    ...(clocks.some(({ counts }) => counts === 'calendar') ? ['hardly' as const] : []),
    ...(careers && others ? ['before' as const] : []),
  ];
}

/** The person's dossier, in an edition's own series. */
export function dossierOf(
  { education, career, worked, schooling, title }: Person,
  { series, specialty }: PolicyContent,
): Dossier {
  // Who left the day before began everything a day earlier, so that each length is complete all the same.
  const since = (years: number) => daysBefore(yearsAgo(years), worked === 'left' ? 1 : 0);
  return {
    attested: [],
    education: [{ ...education, completedOn: since(schooling) }],
    employment: career === null ? [] : employmentOf(career, worked),
    titles: title
      ? [
          {
            rank: title.rank,
            series: title.ownSeries ? series : '',
            specialty: title.own ? specialty : '',
            obtainedOn: since(title.years),
            appointedOn: title.appointed === null ? null : since(title.appointed),
          },
        ]
      : [],
    claims: [],
    honours: [],
    outputs: [],
  };
}

function employmentOf(years: number, worked: Person['worked']): Dossier['employment'] {
  const stretch = (from: string, to: string | null) => ({ employer: '', from, to, inProfession: true });
  const start = yearsAgo(years);
  if (worked === 'before') return [stretch(yearsAgo(years + longBefore), daysBefore(yearsAgo(longBefore), 1))];
  if (worked === 'hardly') return [stretch(start, start), stretch(spaceDay, null)];
  if (worked === 'on') return [stretch(start, null)];
  return years === 0 ? [] : [stretch(daysBefore(start, 1), daysBefore(spaceDay, 1))];
}

function daysBefore(day: string, days: number): string {
  return formatDay(parseDay(day) - days);
}

/** The day since which so many years are complete on the space's day; with none, that day itself. */
function yearsAgo(years: number): string {
  const today = parseDay(spaceDay);
  return formatDay(years === 0 ? today : addMonths(today + 1, -Math.round(years * 12)));
}

type Start = Qualification['clocks'][number]['since'];

/** Every length that a clock asks for, of one start or of any, and a month less. */
function yearsOf(rules: readonly Qualification[], since?: Start): number[] {
  const clocks = rules.flatMap((rule) => rule.clocks).filter((clock) => since === undefined || clock.since === since);
  const asked = clocks.map(({ years }) => years);
  return [...new Set([0, ...asked, ...asked.filter((years) => years > 0).map((years) => years - month)])];
}

function educationsOf(rules: readonly Qualification[]): Person['education'][] {
  const asked = rules.flatMap(({ schooling }) => (schooling ? [schooling] : []));
  const ladder = asked.flatMap(({ qualification }) => qualification ?? []);
  const bare = ladder.filter((code) => code in degreeLadder.labels);
  const held = qualifications.codes.filter(
    (code) => code === 'none' || code === 'technician-class' || ladder.some((step) => step === code),
  );
  const conferred = degrees.codes.filter(
    (code) => code === 'none' || bare.some((step) => step === code) || asked.some(({ degree }) => degree === code),
  );
  const below = lowest(ladder);
  return [...held, ...below].flatMap((qualification) => conferred.map((degree) => ({ qualification, degree })));
}

/** The step just below the lowest one that is asked for. */
function lowest(asked: readonly string[]): Education['qualification'][] {
  const steps = asked.map((code) => qualificationLadder.codes.findIndex((step) => step === code));
  return qualificationLadder.codes.slice(Math.min(...steps) - 1, Math.min(...steps));
}

function titlesOf(rules: readonly Qualification[]): Person['title'][] {
  const ranks = titleRanks.codes.filter((code) => rules.some(({ title }) => title?.rank === code));
  const years = [...new Set([...yearsOf(rules, 'title'), ...yearsOf(rules, 'appointment')])];
  const counted = rules.some(({ clocks }) => clocks.some(({ since }) => since === 'appointment'));
  const appointments = counted ? [null, ...years] : [null];
  const held = ranks.flatMap((rank) =>
    seriesOf(rules).flatMap((of) =>
      years.flatMap((since) =>
        appointments
          .filter((appointed) => appointed === null || appointed <= since)
          .map((appointed) => ({ rank, ...of, years: since, appointed })),
      ),
    ),
  );
  return [null, ...held];
}

/** Own series and specialty, neither, and own series alone where a rule asks for it. */
function seriesOf(rules: readonly Qualification[]): Pick<NonNullable<Person['title']>, 'own' | 'ownSeries'>[] {
  const between = rules.some(({ title }) => title?.series === 'own-series');
  return [
    { own: true, ownSeries: true },
    ...(between ? [{ own: false, ownSeries: true }] : []),
    { own: false, ownSeries: false },
  ];
}
