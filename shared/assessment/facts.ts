import { merge, never, parseDay, stretchOf, type Day, type Stretch } from '../calendar';
import type { Claim, Dossier, Education } from '../dossier';
import type { PolicyOptions } from '../policy';
import { degrees, qualificationLadder, titleRanks } from '../vocabulary';
import { equivalentTitles, readOthers, type OtherFacts } from './other-facts';
import { firstOfSame } from './same-work';
import { stepsOf } from './steps';

/** A dossier with its dates as days and its steps as numbers: read once, asked by every clause. */
export interface Facts {
  readonly dossier: Dossier;
  readonly education: readonly EducationFact[];
  readonly titles: readonly TitleFact[];
  /** 从事本专业技术工作: merged, without what the option excludes. */
  readonly profession: readonly Stretch[];
  /** The first day of any employment in the profession; `never` without one. */
  readonly careerStart: Day;
  readonly outputDays: readonly Day[];
  /** For each output the first one that is the same work. */
  readonly firstOfSame: readonly number[];
  readonly honourDays: readonly Day[];
  /** The days on which work of some kind begins or ends, which may lie inside a stretch of the profession. */
  readonly workDays: readonly Day[];
  readonly claimSpans: readonly (Stretch | null)[];
  /** The last day on which any fact begins or ceases to count; what goes on for ever does not cease. */
  readonly lastChange: Day;
  /** The first title of the rank just below the level; `never` without one. */
  readonly firstBelow: Day;
  /** What an edition reads only if it asks for it. */
  readonly others: OtherFacts;
}

export interface EducationFact {
  readonly qualification: number;
  readonly degree: number;
  readonly technicianClass: boolean;
  readonly on: Day;
}
export interface TitleFact {
  readonly rank: number;
  /** Of the policy's series and specialty. */
  readonly own: boolean;
  /** Of the policy's series, whatever the specialty. */
  readonly ownSeries: boolean;
  readonly obtainedOn: Day;
  readonly appointedOn: Day;
  /** The place of the certificate that stands for it, or -1 for a title of the dossier. */
  readonly certificate: number;
}
export interface Setting {
  readonly options: PolicyOptions;
  readonly series: string;
  readonly specialty: string;
  /** The step of the title just below the level. */
  readonly rankBelow: number;
}

const qualificationSteps = stepsOf(qualificationLadder.codes);
const degreeSteps = stepsOf(degrees.codes);
const rankSteps = stepsOf(titleRanks.codes);

/** Reads a dossier once, for every clause of a plan. */
export function readFacts(dossier: Dossier, setting: Setting): Facts {
  const { titles, firstBelow } = readTitles(dossier, setting);
  const employed: Stretch[] = [];
  const workDays: Day[] = [];
  let careerStart = never;
  for (const employment of dossier.employment) {
    if (!employment.inProfession) continue;
    const stretch = stretchOf(employment);
    if (stretch.from < careerStart) careerStart = stretch.from;
    employed.push(stretch);
    if (employment.work) workDays.push(stretch.from, stretch.to);
  }
  const facts = {
    dossier,
    education: dossier.education.map(educationFact),
    titles,
    profession: merge(employed, excludedOf(dossier, setting.options)),
    careerStart,
    outputDays: dossier.outputs.map(({ completedOn }) => parseDay(completedOn)),
    firstOfSame: firstOfSame(dossier.outputs),
    honourDays: dossier.honours.map(({ grantedOn }) => parseDay(grantedOn)),
    workDays,
    claimSpans: dossier.claims.map(claimSpan),
    firstBelow,
    others: readOthers(dossier),
    lastChange: -never,
  };
  facts.lastChange = lastOf(facts);
  return facts;
}

/** The titles, those that a certificate stands for among them, and the first of the rank just below the level. */
function readTitles(dossier: Dossier, setting: Setting): Pick<Facts, 'titles' | 'firstBelow'> {
  const titles: TitleFact[] = [];
  let firstBelow = never;
  for (const title of dossier.titles) {
    const rank = rankSteps[title.rank] ?? -1;
    const obtainedOn = parseDay(title.obtainedOn);
    const ownSeries = title.series === setting.series;
    const own = ownSeries && title.specialty === setting.specialty;
    const appointedOn = title.appointedOn ? parseDay(title.appointedOn) : never;
    titles.push({ rank, own, ownSeries, obtainedOn, appointedOn, certificate: -1 });
    if (rank === setting.rankBelow && obtainedOn < firstBelow) firstBelow = obtainedOn;
  }
  for (const title of equivalentTitles(dossier, setting.options)) {
    titles.push(title);
    if (title.rank === setting.rankBelow && title.obtainedOn < firstBelow) firstBelow = title.obtainedOn;
  }
  return { titles, firstBelow };
}

/** The day from which outputs count, as of a day (assessment.md §4.3); `never` without a window. */
export function windowStart({ firstBelow, careerStart }: Facts, asOf: Day): Day {
  if (firstBelow <= asOf) return firstBelow;
  return careerStart <= asOf ? careerStart : never;
}

/** Every day after `asOf` on which a fact begins or ceases to count, in order; between two of them only clocks move. */
export function futureDays(facts: Facts, asOf: Day): Day[] {
  if (facts.lastChange <= asOf) return noDays;
  const days = new Set<Day>();
  eachChange(facts, (day) => {
    if (day > asOf && day < never) days.add(day);
  });
  return [...days].sort((a, b) => a - b);
}

const noDays: Day[] = [];

function lastOf(facts: Facts): Day {
  let last = -never;
  eachChange(facts, (day) => {
    if (day > last && day < never) last = day;
  });
  return last;
}

function eachChange(facts: Facts, tell: (day: Day) => void): void {
  for (const { on } of facts.education) tell(on);
  for (const { obtainedOn, appointedOn } of facts.titles) {
    tell(obtainedOn);
    tell(appointedOn);
  }
  for (const { from, to } of facts.profession) {
    tell(from);
    tell(to);
  }
  tell(facts.careerStart);
  for (const day of facts.outputDays) tell(day);
  for (const day of facts.honourDays) tell(day);
  for (const day of facts.workDays) tell(day);
  for (const span of facts.claimSpans) if (span) tell(span.from);
  facts.others.changes.forEach(tell);
}

function educationFact(record: Education): EducationFact {
  return {
    qualification: qualificationSteps[record.qualification] ?? -1,
    degree: degreeSteps[record.degree] ?? 0,
    technicianClass: record.qualification === 'technician-class',
    on: parseDay(record.completedOn),
  };
}

/** The days that a claim spans; null if it has no dates. */
function claimSpan({ from, to }: Claim): Stretch | null {
  return from || to ? { from: from ? parseDay(from) : -never, to: to ? parseDay(to) + 1 : never } : null;
}

function excludedOf({ interruptions }: Dossier, { excludedInterruptions }: PolicyOptions): Stretch[] {
  if (!interruptions || interruptions.length === 0) return [];
  return interruptions.filter(({ kind }) => excludedInterruptions.includes(kind)).map(stretchOf);
}
