import type { Dossier } from '../../shared/dossier';
import { claim, works, type Period } from './achievements';
import { careerOf, type Jobs } from './career';
import { addDays } from './days';
import { employers } from './names';
import type { Random } from './random';
import type { DemoRound } from './rounds';
import { standards, type Direction, type Level, type Route, type Standard } from './standards';

/** An application that meets everything, before something is changed in it. */
export interface Draft {
  readonly level: Level;
  readonly direction: Direction;
  readonly round: DemoRound;
  readonly standard: Standard;
  readonly route: Route;
  readonly clockFrom: string;
  /** When its facts lie: from the start of the output window to the day on which the round opens. */
  readonly period: Period;
  readonly dossier: Dossier;
}
export interface DraftWish {
  readonly level: Level;
  readonly direction: Direction;
  readonly round: DemoRound;
  readonly route: Route;
  readonly margin: number;
  readonly jobs: Jobs;
  readonly employer: string;
}

export function draftOf({ level, direction, round, route, margin, jobs, employer }: DraftWish, random: Random): Draft {
  const standard = standards[level];
  const [formerEmployer] = random.pick(employers);
  const career = careerOf({ route, cutOff: round.cutOffOn, margin, jobs, employer, formerEmployer }, random);
  const { clockFrom, careerFrom, education, employment, titles } = career;
  const below = titles.filter(({ rank }) => rank === standard.below).map(({ obtainedOn }) => obtainedOn);
  const period = { from: below.sort()[0] ?? careerFrom, to: round.opensOn };
  const setting = { period, random };
  const claims = random.some(standard.claims[direction], random.between(1, 2)).map((plan) => claim(plan, setting));
  const dossier: Dossier = {
    attested: [standard.attestation],
    education,
    employment,
    titles,
    claims: claims.map((made) => made.claim),
    honours: claims.flatMap(({ honours }) => honours),
    ...interruptions(clockFrom, random),
    outputs: works(standard.works, standard.minimum + random.between(0, 2), setting),
  };
  return { level, direction, round, standard, route, clockFrom, period, dossier };
}

/** Sick leave, which takes nothing off the years. */
function interruptions(clockFrom: string, random: Random): Pick<Dossier, 'interruptions'> {
  if (!random.chance(4)) return {};
  const from = addDays(clockFrom, random.between(30, 90));
  return { interruptions: [{ kind: 'sick-leave', from, to: addDays(from, random.between(20, 60)) }] };
}
