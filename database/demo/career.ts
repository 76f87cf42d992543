import type { Education, Employment, ProfessionalTitle } from '../../shared/dossier';
import { addDays, daysBetween, graduation, startOfYearsTo } from './days';
import { formerJobs, majors, otherSeries, ownTitleNames, positions, schools, technicianSchools } from './names';
import type { Random } from './random';
import type { Level, Route } from './standards';

// Schooling, jobs and titles that reach, or miss, a route's years by so many days.

export type Jobs = 'one' | 'two' | 'at-once';
export interface CareerWish {
  readonly route: Route;
  readonly cutOff: string;
  /** How many days beyond the years that are asked; below zero they are not reached. */
  readonly margin: number;
  readonly jobs: Jobs;
  readonly employer: string;
  readonly formerEmployer: string;
}
export interface Career {
  /** The day on which the deciding clock starts. */
  readonly clockFrom: string;
  readonly careerFrom: string;
  readonly education: Education[];
  readonly employment: Employment[];
  readonly titles: ProfessionalTitle[];
}

// The specialty was opened on 2024-01-01; its first round ended that winter.
const firstOwnTitlesOn = '2025-01-01';
export const ownSeries = { series: 'philosophy-social-science-research', specialty: 'government-services' } as const;

const lower: Readonly<Record<Level, Level | null>> = {
  junior: null,
  intermediate: 'junior',
  'deputy-senior': 'intermediate',
  senior: 'intermediate',
};

export function careerOf(wish: CareerWish, random: Random): Career {
  const { route, cutOff, margin } = wish;
  const clockFrom =
    route.years === 0
      ? addDays(cutOff, -random.between(250, 900))
      : addDays(startOfYearsTo(cutOff, route.years), -margin);
  const graduatedOn = graduation(clockFrom, route.title ? random.between(8, 11) : random.between(1, 2));
  const careerFrom = route.title ? addDays(graduatedOn, random.between(31, 400)) : clockFrom;
  return {
    clockFrom,
    careerFrom,
    education: education(route, graduatedOn, random),
    employment: [...former(graduatedOn, careerFrom, random), ...employment(wish, careerFrom, random)],
    titles: titles({ route, cutOff, clockFrom }, random),
  };
}

/** The route's schooling, and what comes before it. */
function education(route: Route, graduatedOn: string, random: Random): Education[] {
  const steps = { doctor: ['bachelor', 'master'], master: ['bachelor'] } as const;
  const earlier = route.schooling === 'doctor' || route.schooling === 'master' ? steps[route.schooling] : [];
  return [...earlier, route.schooling].map((step, place) =>
    schooling({ schooling: step }, graduation(graduatedOn, (earlier.length - place) * 3), random),
  );
}

export function schooling(
  { schooling: step }: Pick<Route, 'schooling'>,
  completedOn: string,
  random: Random,
): Education {
  if (step === 'bachelor' && random.chance(10))
    return {
      qualification: 'technician-class',
      degree: 'none',
      school: random.pick(technicianSchools),
      major: null,
      completedOn,
    };
  const degree = step === 'bachelor' || step === 'master' || step === 'doctor' ? step : 'none';
  return { qualification: step, degree, school: random.pick(schools), major: random.pick(majors), completedOn };
}

/** A title of the own specialty, or of another one, which is then drawn. */
export function title(rank: Level, obtainedOn: string, other: Random | null): ProfessionalTitle {
  const appointedOn = addDays(obtainedOn, 60);
  if (!other) return { rank, ...ownSeries, name: ownTitleNames[rank], obtainedOn, appointedOn };
  const { series, specialty, names } = other.pick(otherSeries);
  return { rank, series, specialty, name: names[rank], obtainedOn, appointedOn };
}

function titles(
  { route, cutOff, clockFrom }: Pick<CareerWish, 'route' | 'cutOff'> & { clockFrom: string },
  random: Random,
): ProfessionalTitle[] {
  if (route.title) {
    const { rank, series } = route.title;
    const held = title(rank, clockFrom, random);
    const before = series === 'any' ? lower[rank] : null;
    return before ? [title(before, addDays(clockFrom, -random.between(1700, 2100)), random), held] : [held];
  }
  // Who comes by schooling may hold the title below, too young to count for another route.
  const level = route.clause.startsWith('2') ? 'junior' : 'intermediate';
  const since = daysBetween(clockFrom, cutOff);
  if (route.clause.startsWith('1') || since < 700 || !random.chance(50)) return [];
  const obtainedOn = addDays(cutOff, -random.between(300, Math.min(1200, since - 300)));
  return [title(level, obtainedOn, obtainedOn < firstOwnTitlesOn ? random : null)];
}

function former(graduatedOn: string, careerFrom: string, random: Random): Employment[] {
  if (daysBetween(graduatedOn, careerFrom) < 200 || !random.chance(60)) return [];
  return [
    {
      employer: '北京某商贸有限公司',
      position: random.pick(formerJobs),
      from: addDays(graduatedOn, 20),
      to: addDays(careerFrom, -random.between(3, 60)),
      inProfession: false,
    },
  ];
}

function employment(
  { cutOff, jobs, employer, formerEmployer }: CareerWish,
  from: string,
  random: Random,
): Employment[] {
  const job = (at: string, first: string, to: string | null): Employment => ({
    employer: at,
    position: random.pick(positions),
    from: first,
    to,
    inProfession: true,
  });
  if (jobs === 'at-once')
    return [job(formerEmployer, from, null), job(employer, addDays(from, random.between(0, 30)), null)];
  const length = daysBetween(from, cutOff);
  if (jobs === 'one' || length < 60) return [job(employer, from, null)];
  const moved = addDays(from, random.between(Math.floor(length / 4), Math.floor((length * 3) / 4)));
  return [job(formerEmployer, from, addDays(moved, -1)), job(employer, moved, null)];
}
