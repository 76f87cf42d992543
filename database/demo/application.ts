import type { Dossier } from '../../shared/dossier';
import type { applicationStatuses } from '../../shared/vocabulary';
import { dayIn } from './achievements';
import { draftOf } from './draft';
import { demoEmployers } from './employers';
import { givenNames, surnames } from './names';
import { randomFor, type Random, type Weighted } from './random';
import { demoRounds } from './rounds';
import { standards, type Direction, type Level, type Route } from './standards';
import { statusOf } from './statuses';
import { twists, type Twist } from './twists';

/** 申报 of the demo; `twist` says what is special about it and `intended` what the machine will say of it. */
export interface DemoApplication {
  readonly number: string;
  readonly applicantName: string;
  readonly employerCode: string;
  readonly roundCode: string;
  readonly level: Level;
  readonly direction: Direction;
  readonly status: (typeof applicationStatuses)['codes'][number];
  readonly dossier: Dossier;
  readonly createdAt: string;
  readonly twist: string;
  readonly intended: Twist['outcome'];
}

const deck = twists.flatMap((twist) => Array.from({ length: twist.share }, () => twist));
// Any step without a divisor in common with the deck's size visits every card once before any comes again.
const step = 37;

const levelShares: readonly [Weighted<Level>, ...Weighted<Level>[]] = [
  [24, 'junior'],
  [40, 'intermediate'],
  [24, 'deputy-senior'],
  [12, 'senior'],
];
const usualMargin = [30, 1100] as const;

const [firstEmployer, ...otherEmployers] = demoEmployers();
const [round2024, round2025, round2026] = demoRounds();

/** The application of one index under a seed: always the same one; every hundred hold all twists in their shares. */
export function demoApplication(index: number, seed: number): DemoApplication {
  const random = randomFor(seed, index);
  const twist = deck[(index * step + seed) % deck.length] ?? twists[0];
  const level = levelFor(twist, random);
  const direction = twist.direction ?? (random.chance(42) ? 'research' : 'operations');
  const round = twist.openRoundOnly
    ? round2026
    : random.weighted([
        [22, round2024],
        [28, round2025],
        [50, round2026],
      ]);
  const employer = firstEmployer
    ? random.pick([firstEmployer, ...otherEmployers])
    : { name: '', unifiedCreditCode: '' };
  const route = routeFor(twist, level, random);
  const margin = Math.max(random.between(...(twist.margin ?? usualMargin)), leastMargin(route));
  const jobs = twist.jobs ?? (random.chance(20) ? 'two' : 'one');
  const draft = draftOf({ level, direction, round, route, margin, jobs, employer: employer.name }, random);
  twist.change?.(draft, random);
  return {
    number: `ZC${round.code}-${String(index + 1).padStart(6, '0')}`,
    applicantName: personName(random),
    employerCode: employer.unifiedCreditCode,
    roundCode: round.code,
    level,
    direction,
    status: statusOf(round, twist, random),
    dossier: draft.dossier,
    createdAt: `${dayIn({ from: round.opensOn, to: round.lastBegunOn }, random)}T${timeOfDay(random)}`,
    twist: twist.name,
    intended: twist.outcome,
  };
}

function levelFor({ levels, fits = () => true }: Twist, random: Random): Level {
  const open = levelShares.filter(
    ([, level]) => (levels ?? [level]).includes(level) && standards[level].routes.some(fits),
  );
  const [first, ...others] = open;
  return first ? random.weighted([first, ...others]) : 'intermediate';
}

/** At work for some months when the round opens, however short the years are. */
function leastMargin({ years }: Route): number {
  return 250 - 365 * years;
}

/** The first route is the usual one; the others share what is left. */
function routeFor({ fits = () => true }: Twist, level: Level, random: Random): Route {
  const [usual = standards[level].routes[0], ...others] = standards[level].routes.filter(fits);
  return random.chance(55) ? usual : random.pick([usual, ...others]);
}

function personName(random: Random): string {
  const second = random.chance(70) ? random.pick(givenNames) : '';
  return `${random.pick(surnames)}${random.pick(givenNames)}${second}`;
}

/** Office hours in Beijing, told in UTC. */
function timeOfDay(random: Random): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(random.between(1, 9))}:${two(random.between(0, 59))}:${two(random.between(0, 59))}.000Z`;
}
