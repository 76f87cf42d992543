import type { Jobs } from './career';
import { schooling, title, ownSeries } from './career';
import { claim, dayIn, work, works } from './achievements';
import { addDays } from './days';
import type { Draft } from './draft';
import { forMerit, statements, topics } from './names';
import type { Random } from './random';
import type { Direction, Level, Route } from './standards';

/** What is special about an application, and what the machine will say of it. */
export interface Twist {
  readonly name: string;
  /** How many of a hundred applications. */
  readonly share: number;
  readonly outcome: 'eligible' | 'referred' | 'ineligible';
  readonly levels?: readonly Level[];
  readonly direction?: Direction;
  readonly openRoundOnly?: true;
  readonly fits?: (route: Route) => boolean;
  readonly margin?: readonly [least: number, most: number];
  readonly jobs?: Jobs;
  readonly change?: (draft: Draft, random: Random) => void;
}

const withYears = ({ years }: Route): boolean => years > 0;
const aboveJunior = ['intermediate', 'deputy-senior', 'senior'] as const;
const byTitle = ({ title: asked }: Route): boolean => asked?.series === 'any';
const byOtherSeries = ({ title: asked }: Route): boolean => asked?.series === 'other';
const byBachelor = ({ schooling: step, title: asked, years }: Route): boolean =>
  step === 'bachelor' && years > 0 && asked?.series !== 'other';

export const twists: readonly [Twist, ...Twist[]] = [
  // eligible
  { name: 'plain', share: 21, outcome: 'eligible' },
  { name: 'to-the-day', share: 4, outcome: 'eligible', fits: withYears, margin: [0, 0] },
  { name: 'two-jobs', share: 4, outcome: 'eligible', jobs: 'two' },
  { name: 'two-jobs-at-once', share: 2, outcome: 'eligible', jobs: 'at-once' },
  { name: 'duplicate-work', share: 3, outcome: 'eligible', levels: aboveJunior, change: duplicateWork },
  {
    name: 'old-works',
    share: 3,
    outcome: 'eligible',
    levels: aboveJunior,
    fits: ({ years }) => years === 5,
    margin: [900, 1800],
    change: oldWorks,
  },
  { name: 'title-held', share: 3, outcome: 'eligible', change: titleHeld },
  { name: 'ruling-ignored', share: 1, outcome: 'eligible', change: needlessRuling },
  {
    name: 'drafter-of-a-standard',
    share: 2,
    outcome: 'eligible',
    levels: ['deputy-senior'],
    fits: byTitle,
    margin: [-900, -100],
    change: drafterOfAStandard,
  },
  { name: 'exception-granted', share: 3, outcome: 'eligible', ...tooEarly(), change: exceptionRuled('met') },
  // referred
  { name: 'bare-degree', share: 4, outcome: 'referred', levels: upToDeputy(), fits: byBachelor, change: bareDegree },
  { name: 'other-direction', share: 4, outcome: 'referred', levels: aboveJunior, change: otherDirection },
  { name: 'claim-outside-window', share: 4, outcome: 'referred', levels: aboveJunior, change: claimOutsideWindow },
  { name: 'exception', share: 4, outcome: 'referred', ...tooEarly(), change: exceptionAsked },
  {
    name: 'collective-honour',
    share: 2,
    outcome: 'referred',
    levels: ['deputy-senior'],
    direction: 'operations',
    change: collectiveHonour,
  },
  {
    name: 'great-feat',
    share: 2,
    outcome: 'referred',
    levels: ['deputy-senior'],
    fits: byTitle,
    margin: [-900, -100],
    change: greatFeat,
  },
  // ineligible
  { name: 'short-by-a-day', share: 4, outcome: 'ineligible', fits: withYears, margin: [-1, -1] },
  { name: 'short-by-a-month', share: 3, outcome: 'ineligible', fits: withYears, margin: [-31, -28] },
  { name: 'short-by-months', share: 4, outcome: 'ineligible', fits: withYears, margin: [-300, -60] },
  { name: 'one-work-short', share: 5, outcome: 'ineligible', levels: aboveJunior, change: oneWorkShort },
  { name: 'one-work-lesser', share: 3, outcome: 'ineligible', levels: aboveJunior, change: oneWorkLesser },
  {
    name: 'title-of-own-series',
    share: 2,
    outcome: 'ineligible',
    levels: ['deputy-senior', 'senior'],
    fits: byOtherSeries,
    margin: [30, 600],
    change: titleOfOwnSeries,
  },
  {
    name: 'full-time-study',
    share: 2,
    outcome: 'ineligible',
    fits: withYears,
    margin: [60, 200],
    change: fullTimeStudy,
  },
  {
    name: 'jobs-counted-twice',
    share: 2,
    outcome: 'ineligible',
    levels: aboveJunior,
    fits: withYears,
    margin: [-200, -60],
    jobs: 'at-once',
  },
  { name: 'no-claim', share: 1, outcome: 'ineligible', levels: aboveJunior, change: noClaim },
  { name: 'lesser-role', share: 2, outcome: 'ineligible', levels: aboveJunior, change: lesserRole },
  { name: 'not-attested', share: 1, outcome: 'ineligible', change: ({ dossier }) => void dossier.attested.pop() },
  { name: 'associate', share: 1, outcome: 'ineligible', fits: byBachelor, change: associate },
  { name: 'work-after-the-cut-off', share: 1, outcome: 'ineligible', levels: aboveJunior, change: lateWork },
  { name: 'exception-denied', share: 1, outcome: 'ineligible', ...tooEarly(), change: exceptionRuled('unmet') },
  { name: 'unfinished', share: 2, outcome: 'ineligible', openRoundOnly: true, change: unfinished },
];

function upToDeputy() {
  return ['junior', 'intermediate', 'deputy-senior'] as const;
}

function tooEarly(): Pick<Twist, 'levels' | 'fits' | 'margin'> {
  return { levels: ['junior', 'intermediate'], fits: withYears, margin: [-300, -40] };
}

function duplicateWork({ dossier }: Draft): void {
  const [first] = dossier.outputs;
  if (first) dossier.outputs.push({ ...first, title: `${first.title.slice(0, 4)}　${first.title.slice(4)}` });
}

function oldWorks({ dossier, period, round }: Draft, random: Random): void {
  const old = { from: period.from, to: addDays(round.cutOffOn, -1860) };
  for (const output of dossier.outputs) output.completedOn = dayIn(old, random);
}

function titleHeld({ dossier, level, round }: Draft, random: Random): void {
  dossier.titles.push(title(level, addDays(round.cutOffOn, -random.between(130, 700)), null));
}

function needlessRuling({ dossier, standard, round }: Draft): void {
  const by = '市政务服务职称评审服务中心';
  dossier.rulings = [{ clause: standard.attestation, outcome: 'met', by, on: round.lastBegunOn, note: '材料属实。' }];
}

function drafterOfAStandard({ dossier, period }: Draft, random: Random): void {
  const national = random.chance(50);
  dossier.outputs.push({
    kind: national ? 'national-standard' : 'local-standard',
    title: `政务服务${random.pick(topics)}规范`,
    completedOn: dayIn(period, random),
    role: 'member',
    authorRank: random.between(2, national ? 5 : 3),
    appliedBy: national ? 'national' : 'provincial',
    influence: national ? 'national' : 'provincial',
  });
  dossier.exceptional = { clauses: ['3.4.1'], statement: '作为标准起草人申请破格申报副研究员。' };
}

function exceptionAsked({ dossier, level }: Draft): void {
  dossier.exceptional = { clauses: [exceptionalClause(level)], statement: forMerit };
}

function exceptionRuled(outcome: 'met' | 'unmet') {
  return (draft: Draft): void => {
    exceptionAsked(draft);
    const note =
      outcome === 'met'
        ? '经集体研究，业绩显著、贡献突出，同意破格申报。'
        : '经集体研究，业绩尚不突出，不同意破格申报。';
    const clause = exceptionalClause(draft.level);
    draft.dossier.rulings = [{ clause, outcome, by: '市政务服务职称评审服务中心', on: draft.round.lastBegunOn, note }];
  };
}

function exceptionalClause(level: Level): string {
  return level === 'junior' ? '1.2.3' : '2.1.2.4';
}

function bareDegree({ dossier, clockFrom }: Draft, random: Random): void {
  const associated = schooling({ schooling: 'associate' }, addDays(clockFrom, -2000), random);
  const degree = { ...schooling({ schooling: 'none' }, addDays(clockFrom, -400), random), degree: 'bachelor' as const };
  dossier.education = [associated, degree];
}

function otherDirection({ dossier, direction, standard, period }: Draft, random: Random): void {
  const plans = standard.claims[direction === 'research' ? 'operations' : 'research'].filter(
    ({ role }) => role !== null,
  );
  dossier.claims = random.some(plans, 1).map((plan) => claim(plan, { period, random }).claim);
  dossier.honours = [];
}

function claimOutsideWindow({ dossier, direction, standard, period }: Draft, random: Random): void {
  const to = addDays(period.from, -random.between(1, 300));
  dossier.claims = random
    .some(roled(standard.claims[direction]), 1)
    .map((plan) => ({ ...claim(plan, { period, random }).claim, from: addDays(to, -random.between(90, 400)), to }));
  dossier.honours = [];
}

function collectiveHonour({ dossier, standard, period }: Draft, random: Random): void {
  const made = standard.claims.operations.filter(({ honour }) => honour).map((plan) => claim(plan, { period, random }));
  dossier.claims = made.map((one) => one.claim);
  dossier.honours = made.flatMap(({ honours }) =>
    honours.map((honour) => ({ ...honour, individual: false, name: '全国政务服务系统先进集体' })),
  );
}

function greatFeat({ dossier, period }: Draft, random: Random): void {
  const made = claim(
    {
      clause: '3.4.2',
      role: 'lead',
      honour: { kind: 'commendation', level: 'provincial', name: '北京市先进工作者' },
    },
    { period, random },
  );
  dossier.claims.push(made.claim);
  dossier.honours.push(...made.honours);
  dossier.exceptional = { clauses: ['3.4.2'], statement: statements['3.4.2'] ?? '' };
}

function oneWorkShort({ dossier, standard }: Draft): void {
  dossier.outputs.length = standard.minimum - 1;
}

function oneWorkLesser({ dossier, standard, period }: Draft, random: Random): void {
  dossier.outputs = works(standard.works, standard.minimum - 1, { period, random });
  const plan = random.pick(standard.works);
  dossier.outputs.push({ ...work(plan, '窗口运行', { period, random }), ...plan.lesser });
}

function titleOfOwnSeries({ dossier }: Draft): void {
  dossier.titles = dossier.titles.map((held) => ({
    ...title(asLevel(held.rank), held.obtainedOn, null),
    ...ownSeries,
  }));
}

function asLevel(rank: Draft['dossier']['titles'][number]['rank']): Level {
  return rank === 'technician' ? 'junior' : rank;
}

function fullTimeStudy({ dossier, clockFrom }: Draft, random: Random): void {
  const from = addDays(clockFrom, random.between(20, 40));
  dossier.interruptions = [{ kind: 'full-time-study', from, to: addDays(from, random.between(330, 360)) }];
}

function noClaim({ dossier }: Draft): void {
  dossier.claims = [];
  dossier.honours = [];
}

function lesserRole({ dossier, direction, standard, period }: Draft, random: Random): void {
  dossier.claims = random.some(roled(standard.claims[direction]), 1).map((plan) => ({
    ...claim(plan, { period, random }).claim,
    role: plan.role === 'lead' ? ('member' as const) : ('participant' as const),
  }));
  dossier.honours = [];
}

/** The claims that ask for more than having taken part. */
function roled<Plan extends { readonly role: string | null }>(plans: readonly Plan[]): Plan[] {
  return plans.filter(({ role }) => role === 'member' || role === 'lead');
}

function associate({ dossier, clockFrom }: Draft, random: Random): void {
  dossier.education = [schooling({ schooling: 'associate' }, addDays(clockFrom, -600), random)];
}

function lateWork({ dossier, standard, round }: Draft, random: Random): void {
  dossier.outputs.length = standard.minimum;
  const [last] = dossier.outputs.slice(-1);
  if (last) last.completedOn = addDays(round.cutOffOn, random.between(1, 40));
}

function unfinished({ dossier }: Draft): void {
  dossier.attested = [];
  dossier.claims = [];
  dossier.honours = [];
  dossier.outputs = [];
}
