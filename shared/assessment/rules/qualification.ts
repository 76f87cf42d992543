import {
  addMonths,
  dayReached,
  formatDay,
  never,
  tenure,
  wholeMonths,
  type Day,
  type Stretch,
  type Tenure,
} from '../../calendar';
import type { Clock, PolicyOptions, RuleOf } from '../../policy';
import { degreeLadder, degrees, qualificationLadder, titleRanks } from '../../vocabulary';
import type { EducationFact, Facts, TitleFact } from '../facts';
import { frozen } from '../frozen';
import { workOfKind } from '../other-facts';
import { stepsOf } from '../steps';
import { met, referred, unmet, type Outcome } from '../outcome';
import type { FindingReason } from '../verdict';
import type { CompiledRule, Figures, Judged, Json, RuleSetting } from './judged';

type Rule = RuleOf<'qualification'>;
type Schooling = NonNullable<Rule['schooling']>;
type Title = NonNullable<Rule['title']>;

const qualificationSteps = stepsOf(qualificationLadder.codes);
const degreeSteps = stepsOf(degrees.codes);
const rankSteps = stepsOf(titleRanks.codes);

/** 学历、职称与年限：its parts combine by `all`. */
export function compileQualification(rule: Rule, setting: RuleSetting): CompiledRule {
  const schooling = rule.schooling && compileSchooling(rule.schooling, setting);
  const title = rule.title && compileTitle(rule.title);
  const clocks = rule.clocks.map((clock) => compileClock(clock, setting));
  return {
    required: frozen(requiredOf(rule)),
    judge: (facts, asOf) => {
      const school = schooling ? schooling(facts, asOf) : nothingAsked;
      const held = title ? title(facts, asOf) : noTitleAsked;
      return combine({ school, held, facts, asOf }, clocks);
    },
  };
}

/** A schooling that fits best: its place in the dossier (-1 without one), its day, and how well it fits. */
interface School {
  readonly index: number;
  readonly on: Day;
  readonly outcome: Outcome;
}
/** The title that fits first, or the certificate that stands for it, and the day of the first appointment to one that fits. */
interface Held {
  readonly index: number;
  readonly certificate: number;
  readonly obtainedOn: Day;
  readonly appointedOn: Day;
}
interface Origins {
  readonly school: School;
  readonly held: Held;
  readonly facts: Facts;
  readonly asOf: Day;
}
/** How a clock stands: met or not, why not, and the day on which it gets there. */
interface Ran {
  readonly outcome: Outcome;
  readonly reason: FindingReason;
  readonly actual: Figures;
  readonly reaches: Day;
  readonly counts: boolean;
}

const nothingAsked: School = { index: -1, on: never, outcome: met };
const noTitleAsked: Held = { index: -1, certificate: -1, obtainedOn: never, appointedOn: never };

function compileSchooling(asked: Schooling, { bareDegree }: RuleSetting): (facts: Facts, asOf: Day) => School {
  const qualification = asked.qualification === undefined ? never : (qualificationSteps[asked.qualification] ?? never);
  const degree = asked.degree === undefined ? never : (degreeSteps[asked.degree] ?? never);
  // A bare degree speaks for 本科及以上学历 where the clause itself does not name the degree.
  const bare =
    asked.degree === undefined && asked.qualification !== undefined && asked.qualification in degreeLadder.labels
      ? (degreeSteps[asked.qualification] ?? never)
      : never;
  const technicianClass = asked.technicianClass === true;
  const fits = (record: EducationFact): boolean =>
    record.qualification >= qualification || record.degree >= degree || (technicianClass && record.technicianClass);
  const isBare = (record: EducationFact): boolean => record.degree >= bare;
  return ({ education }, asOf) => {
    const fit = earliest(education, asOf, fits);
    if (fit >= 0) return { index: fit, on: education[fit]?.on ?? never, outcome: met };
    const doubtful = bareDegree === unmet ? -1 : earliest(education, asOf, isBare);
    return { index: doubtful, on: education[doubtful]?.on ?? never, outcome: doubtful < 0 ? unmet : bareDegree };
  };
}

/** The place of the earliest record by `asOf` that fits, or -1. */
function earliest(records: readonly EducationFact[], asOf: Day, fits: (record: EducationFact) => boolean): number {
  let found = -1;
  let on = never;
  for (let index = 0; index < records.length; index += 1) {
    const record = records[index];
    if (!record || record.on > asOf || record.on >= on || !fits(record)) continue;
    found = index;
    on = record.on;
  }
  return found;
}

const ofSeries: Readonly<Record<Title['series'], (title: TitleFact) => boolean>> = {
  any: () => true,
  own: ({ own }) => own,
  'own-series': ({ ownSeries }) => ownSeries,
  other: ({ own }) => !own,
};

function compileTitle({ rank, series }: Title): (facts: Facts, asOf: Day) => Held {
  const step = rankSteps[rank] ?? never;
  const isOfSeries = ofSeries[series];
  const fits = (title: TitleFact): boolean => title.rank >= step && isOfSeries(title);
  return ({ titles }, asOf) => {
    let index = -1;
    let certificate = -1;
    let obtainedOn = never;
    let appointedOn = never;
    for (let place = 0; place < titles.length; place += 1) {
      const title = titles[place];
      if (!title || title.obtainedOn > asOf || !fits(title)) continue;
      if (title.obtainedOn < obtainedOn) {
        index = place;
        certificate = title.certificate;
        obtainedOn = title.obtainedOn;
      }
      if (title.appointedOn <= asOf && title.appointedOn < appointedOn) appointedOn = title.appointedOn;
    }
    return { index, certificate, obtainedOn, appointedOn };
  };
}

function compileClock(clock: Clock, { monthDays, options }: RuleSetting): (origins: Origins) => Ran {
  const asked = Math.round(clock.years * 12);
  const { work } = clock;
  const run = clock.counts === 'calendar' ? byCalendar : byProfession;
  const penalties = compilePenalties(options);
  return (origins) => {
    const { facts, asOf } = origins;
    const worked = work === undefined ? facts.profession : workOfKind(facts.dossier, options, work);
    const from = work !== undefined && clock.since === 'career' ? firstDay(worked, asOf) : starts[clock.since](origins);
    if (from === never) return notStarted(clock.since);
    if (asked === 0) return working(worked, { from, asOf });
    const added = penalties === null ? 0 : penalties(facts, { from, to: asOf });
    const ran = run(origins, { worked, from, months: asked + added, monthDays });
    return added === 0 ? ran : { ...ran, actual: { ...ran.actual, added } };
  };
}

/** The first day of some work, if it has begun. */
function firstDay(worked: readonly Stretch[], asOf: Day): Day {
  const first = worked[0]?.from ?? never;
  return first <= asOf ? first : never;
}

/** 受处分后延长的年限, in months: of the penalties since a clock's start; null where the edition knows of none. */
function compilePenalties({ penaltyYears }: PolicyOptions): ((facts: Facts, since: Stretch) => number) | null {
  if (!penaltyYears || penaltyYears.length === 0) return null;
  const months = new Map(penaltyYears.map(({ kind, years }) => [kind, Math.round(years * 12)]));
  return ({ others }, { from, to }) =>
    others.penalties.reduce((sum, { kind, on }) => sum + (on >= from && on <= to ? (months.get(kind) ?? 0) : 0), 0);
}

interface Running {
  readonly worked: readonly Stretch[];
  readonly from: Day;
  readonly months: number;
  readonly monthDays: number;
}

/** 从事本专业技术工作满N年 */
function byProfession({ asOf }: Origins, { worked, from, months, monthDays }: Running): Ran {
  const done = tenure(worked, { from, to: asOf + 1 }, monthDays);
  const reaches = done.months >= months ? asOf : dayReached(worked, { from, months }, monthDays);
  return ran(done, { from, asOf, reaches });
}

/** Whole months from the day of the start to the day of assessment, both included. */
function byCalendar({ asOf }: Origins, { from, months }: Running): Ran {
  const whole = wholeMonths(from, asOf + 1);
  const done = { months: whole, days: asOf + 1 - addMonths(from, whole) };
  return ran(done, { from, asOf, reaches: addMonths(from, months) - 1 });
}

function ran({ months, days }: Tenure, { from, asOf, reaches }: { from: Day; asOf: Day; reaches: Day }): Ran {
  const reached = reaches <= asOf;
  const actual = { from: formatDay(from), months, days };
  return {
    outcome: reached ? met : unmet,
    reason: reached ? 'tenure-reached' : 'tenure-short',
    actual,
    reaches,
    counts: true,
  };
}

/** Where a clock starts; `never` where that is not there. */
const starts: Readonly<Record<Clock['since'], (origins: Origins) => Day>> = {
  career: ({ facts, asOf }) => (facts.careerStart <= asOf ? facts.careerStart : never),
  schooling: ({ school }) => school.on,
  title: ({ held }) => held.obtainedOn,
  appointment: ({ held }) => held.appointedOn,
};

const missing: Readonly<Record<Clock['since'], FindingReason>> = {
  career: 'clock-not-started',
  schooling: 'clock-not-started',
  title: 'clock-not-started',
  appointment: 'appointment-missing',
};
const nothingRan = frozen({ from: null, months: 0, days: 0 });

function notStarted(since: Clock['since']): Ran {
  return { outcome: unmet, reason: missing[since], actual: nothingRan, reaches: never, counts: true };
}

/** 从事本专业技术工作, without a number of years: met by who works in the profession on the day itself. */
function working(profession: readonly Stretch[], { from, asOf }: { from: Day; asOf: Day }): Ran {
  const works = profession.some((stretch) => stretch.from <= asOf && asOf < stretch.to);
  const actual = { from: formatDay(from), months: 0, days: 0 };
  const outcome = works ? met : unmet;
  return { outcome, reason: works ? 'in-profession' : 'not-in-profession', actual, reaches: never, counts: false };
}

/** How all clocks together stand. */
interface Clocks {
  readonly actual: Json[];
  /** Why the first one that fails does so. */
  failed: FindingReason | null;
  counts: boolean;
  reaches: Day[] | undefined;
}

function combine(origins: Origins, clocks: readonly ((origins: Origins) => Ran)[]): Judged {
  const { school, held, asOf } = origins;
  const run: Clocks = { actual: [], failed: null, counts: false, reaches: undefined };
  for (const clock of clocks) addClock(run, clock(origins), asOf);
  const actual: Figures = {
    education: school.index < 0 ? null : school.index,
    title: held.index < 0 || held.certificate >= 0 ? null : held.index,
    clocks: run.actual,
  };
  if (held.certificate >= 0) actual['certificate'] = held.certificate;
  const reason = whyUnmet(origins, run);
  // One shape for every answer, written out: a spread here costs a tenth of all verdicts a second.
  const { reaches } = run;
  if (reason !== null) return { outcome: unmet, reason, actual, reaches };
  if (school.outcome === referred) return { outcome: referred, reason: 'bare-degree', actual, reaches };
  return { outcome: met, reason: metReason(run), actual, reaches };
}

function addClock(run: Clocks, ran: Ran, asOf: Day): void {
  run.actual.push(ran.actual);
  run.counts ||= ran.counts;
  if (ran.outcome !== unmet) return;
  run.failed ??= ran.reason;
  if (ran.reaches > asOf && ran.reaches < never) (run.reaches ??= []).push(ran.reaches);
}

/** The first part that fails: schooling, title, clocks. */
function whyUnmet({ school, held }: Origins, { failed }: Clocks): FindingReason | null {
  if (school.outcome === unmet) return 'schooling-missing';
  if (held !== noTitleAsked && held.index < 0) return 'title-missing';
  return failed;
}

function metReason({ actual, counts }: Clocks): FindingReason {
  if (counts) return 'tenure-reached';
  return actual.length > 0 ? 'in-profession' : 'qualification-held';
}

function requiredOf({ schooling, title, clocks }: Rule): Figures {
  return {
    schooling: schooling
      ? {
          qualification: schooling.qualification ?? null,
          degree: schooling.degree ?? null,
          technicianClass: schooling.technicianClass === true,
        }
      : null,
    title: title ? { rank: title.rank, series: title.series } : null,
    clocks: clocks.map(({ since, counts, years, work }) => ({
      since,
      counts,
      years,
      ...(work === undefined ? {} : { work }),
    })),
  };
}
