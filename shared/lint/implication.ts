import { canonicalJson, type Clock, type Match, type PolicyOptions, type RuleOf, type Schooling } from '../policy';
import {
  applicationBodies,
  atOrAbove,
  degreeLadder,
  influences,
  qualificationLadder,
  roles,
  titleRanks,
} from '../vocabulary';

type Qualification = RuleOf<'qualification'>;
type Title = Qualification['title'];
type BareDegree = PolicyOptions['bareDegree'];

/** One way to meet a schooling condition, and how well it is met. */
interface Way {
  readonly on: 'qualification' | 'degree' | 'technicianClass';
  readonly step: number;
  readonly outcome: BareDegree;
}

/** Whether everyone who fulfils `stronger` fulfils `weaker`, and no worse (assessment.md §4). */
export function qualificationImplies(stronger: Qualification, weaker: Qualification, bareDegree: BareDegree): boolean {
  const schooling = schoolingImplies(stronger.schooling, weaker.schooling, bareDegree);
  const title = titleImplies(stronger.title, weaker.title);
  const startsNoLater = ({ since, counts }: Clock, asked: Clock): boolean => {
    if (asked.since === 'career')
      return since === 'career' || (counts === 'profession' && asked.counts === 'profession');
    if (since !== asked.since) return false;
    return since === 'schooling' ? schooling && weaker.schooling !== undefined : title && weaker.title !== undefined;
  };
  const clocks = weaker.clocks.every((asked) =>
    stronger.clocks.some(
      (clock) => clock.counts === asked.counts && isAsLong(clock.years, asked.years) && startsNoLater(clock, asked),
    ),
  );
  return schooling && title && clocks;
}

/** Whether any outputs that fulfil `stronger` fulfil `weaker`. */
export function outputsImply(stronger: RuleOf<'outputs'>, weaker: RuleOf<'outputs'>): boolean {
  if (weaker.window && !stronger.window) return false;
  return stronger.any.every((entry) =>
    weaker.any.some((asked) => asked.count <= entry.count && matchImplies(entry.match, asked.match)),
  );
}

/** Whether any output that matches `stronger` matches `weaker`. */
export function matchImplies(stronger: Match, weaker: Match): boolean {
  return (
    stronger.kinds.every((kind) => weaker.kinds.includes(kind)) &&
    rolesImply(stronger.role, weaker.role) &&
    (stronger.authorRank ?? Infinity) <= (weaker.authorRank ?? Infinity) &&
    atOrAbove(applicationBodies, stronger.appliedBy ?? 'none', weaker.appliedBy ?? 'none') &&
    atOrAbove(influences, stronger.influence ?? 'none', weaker.influence ?? 'none')
  );
}

/** A role that is asked for has to be there. */
function rolesImply(stronger: Match['role'], weaker: Match['role']): boolean {
  return weaker === undefined || (stronger !== undefined && atOrAbove(roles, stronger, weaker));
}

/** Whether two parts of an edition say the same. */
export function sameJson(a: Title | Qualification | RuleOf<'claim'>, b: typeof a): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}

/** No years ask for work in the profession on the cut-off date itself, which no time worked before it implies. */
function isAsLong(years: number, asked: number): boolean {
  return asked === 0 ? years === 0 : years >= asked;
}

function titleImplies(stronger: Title, weaker: Title): boolean {
  if (!weaker) return true;
  if (!stronger) return false;
  const series = weaker.series === 'any' || weaker.series === stronger.series;
  return series && atOrAbove(titleRanks, stronger.rank, weaker.rank);
}

function schoolingImplies(
  stronger: Schooling | undefined,
  weaker: Schooling | undefined,
  bareDegree: BareDegree,
): boolean {
  if (!weaker) return true;
  if (!stronger) return false;
  const ways = waysOf(weaker, bareDegree);
  return waysOf(stronger, bareDegree).every((way) =>
    ways.some((other) => other.on === way.on && other.step <= way.step && isNoWorse(other.outcome, way.outcome)),
  );
}

function waysOf({ qualification, degree, technicianClass }: Schooling, bareDegree: BareDegree): Way[] {
  const ways: Way[] = [];
  if (qualification)
    ways.push({ on: 'qualification', step: qualificationLadder.codes.indexOf(qualification), outcome: 'met' });
  if (degree) ways.push({ on: 'degree', step: degreeLadder.codes.indexOf(degree), outcome: 'met' });
  if (technicianClass === true) ways.push({ on: 'technicianClass', step: 0, outcome: 'met' });
  const bare = degreeLadder.codes.findIndex((code) => code === qualification);
  if (degree === undefined && bare >= 0 && bareDegree !== 'unmet')
    ways.push({ on: 'degree', step: bare, outcome: bareDegree });
  return ways;
}

function isNoWorse(outcome: BareDegree, than: BareDegree): boolean {
  return outcome === 'met' || than !== 'met';
}
