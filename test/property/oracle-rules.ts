// Each kind of rule, read from assessment.md §4.
import type { Dossier, Output } from '../../shared/dossier';
import type { Match, PolicyContent, Rule, RuleOf } from '../../shared/policy';
import { dayNumber, dayText, monthsThrough, runsOf, sameDayLater, tenureOf } from './oracle-calendar';
import type { BestPlacing } from './oracle-placing';
import {
  bestOf,
  bodySteps,
  degreeSteps,
  gradeSteps,
  honourSteps,
  influenceSteps,
  qualificationSteps,
  rankSteps,
  reaches,
  roleSteps,
  worstOf,
  type Outcome,
} from './oracle-steps';

export interface Case {
  readonly level: string;
  readonly direction: string | null;
  readonly asOf: string;
  readonly dossier: Dossier;
}

export interface Look extends Case {
  readonly policy: PolicyContent;
  readonly today: number;
  /** Runs of days in the profession, up to the horizon. */
  readonly career: readonly [number, number][];
  readonly placings: Map<string, BestPlacing>;
}

/** The outcome of a clause by its rule alone. */
export function judgeRule(clause: string, rule: Rule, look: Look): Outcome {
  const { attested } = look.dossier;
  switch (rule.kind) {
    case 'attestation':
      return attested.includes(clause) ? 'met' : 'unmet';
    case 'exceptional':
      return judgeExceptional(clause, look);
    case 'outputs':
      return rule.any.some(({ match, count }) => matching(match, look, rule.window).length >= count) ? 'met' : 'unmet';
    case 'appraisals':
    case 'certificate':
    case 'recommendation':
      return isShown(rule, look) ? 'met' : 'unmet';
    case 'claim':
      return judgeClaim(clause, rule, look);
    case 'qualification':
      return judgeQualification(rule, look);
  }
}

function judgeExceptional(clause: string, { dossier: { exceptional } }: Look): Outcome {
  return exceptional?.clauses.includes(clause) && exceptional.statement.trim() !== '' ? 'referred' : 'unmet';
}

type Shown = RuleOf<'appraisals'> | RuleOf<'certificate'> | RuleOf<'recommendation'>;

/** What papers show, and no person has to judge. */
function isShown(rule: Shown, look: Look): boolean {
  const { certificates = [], recommendations = [] } = look.dossier;
  if (rule.kind === 'appraisals') return hasAppraisals(rule, look);
  if (rule.kind === 'recommendation') {
    const given = recommendations.filter(({ rank, on }) => isPast(on, look) && reaches(rankSteps, rank, rule.rank));
    const unnamed = given.filter(({ name }) => alike(name ?? '') === '');
    const people = new Set(given.map(({ name }) => alike(name ?? '')).filter((name) => name !== ''));
    return unnamed.length + people.size >= rule.count;
  }
  const isValid = (validTo: string | null | undefined) => !validTo || dayNumber(validTo) >= look.today;
  return certificates.some(
    ({ code, obtainedOn, validTo }) => rule.codes.includes(code) && isPast(obtainedOn, look) && isValid(validTo),
  );
}

/** The years that are over, counted back from the last of them. */
function hasAppraisals({ grade, years }: RuleOf<'appraisals'>, { dossier, today }: Look): boolean {
  const [year, date] = [Number(dayText(today).slice(0, 4)), dayText(today).slice(5)];
  const last = date === '12-31' ? year : year - 1;
  return Array.from({ length: years }, (_, back) => last - back).every((asked) =>
    (dossier.appraisals ?? []).some((one) => one.year === asked && reaches(gradeSteps, one.grade, grade)),
  );
}

function judgeQualification(rule: RuleOf<'qualification'>, look: Look): Outcome {
  const schooled = schoolingOf(rule, look);
  const titles = titlesOf(rule, look);
  const parts: Outcome[] = rule.clocks.map((clock) => {
    const starts = {
      career: jobsOf(look).map(({ from }) => from),
      schooling: schooled.records.map(({ completedOn }) => completedOn),
      title: titles.map(({ obtainedOn }) => obtainedOn),
      appointment: titles.flatMap(({ appointedOn }) => appointedOn ?? []),
    }[clock.since];
    const start = starts.filter((day) => isPast(day, look)).sort()[0];
    return start !== undefined && hasRun(clock, dayNumber(start), look) ? 'met' : 'unmet';
  });
  if (rule.schooling) parts.push(schooled.outcome);
  if (rule.title) parts.push(titles.length > 0 ? 'met' : 'unmet');
  return worstOf(parts);
}

function schoolingOf({ schooling }: RuleOf<'qualification'>, look: Look) {
  const finished = look.dossier.education.filter(({ completedOn }) => isPast(completedOn, look));
  const fitting = finished.filter(
    ({ qualification, degree }) =>
      (schooling?.qualification && reaches(qualificationSteps, qualification, schooling.qualification)) ||
      (schooling?.degree && reaches(degreeSteps, degree, schooling.degree)) ||
      (schooling?.technicianClass && qualification === 'technician-class'),
  );
  if (fitting.length > 0) return { outcome: 'met', records: fitting } as const;
  const step = schooling?.degree === undefined ? schooling?.qualification : undefined;
  const bare = finished.filter(
    ({ degree }) => step && degreeSteps.includes(step) && reaches(degreeSteps, degree, step),
  );
  return { outcome: bare.length > 0 ? look.policy.options.bareDegree : 'unmet', records: bare } as const;
}

function titlesOf({ title }: RuleOf<'qualification'>, look: Look) {
  const { policy } = look;
  return heldTitles(look).filter(({ rank, series, specialty, obtainedOn }) => {
    const own = series === policy.series && specialty === policy.specialty;
    const fits = {
      any: true,
      own,
      'own-series': series === policy.series,
      other: !own,
    };
    return title && fits[title.series] && reaches(rankSteps, rank, title.rank) && isPast(obtainedOn, look);
  });
}

type Title = Pick<Dossier['titles'][number], 'rank' | 'series' | 'specialty' | 'obtainedOn' | 'appointedOn'>;

/** 视同职称: beside the titles those of another series that arose by today, each on the day that completed its years. */
function heldTitles({ policy, dossier, today }: Look): Title[] {
  const arisen = (policy.options.equivalentTitles ?? []).flatMap(({ certificate, years, rank }) => {
    const valid = (dossier.certificates ?? [])
      .filter(({ code }) => code === certificate)
      .map(({ obtainedOn, validTo }) => ({ from: obtainedOn, to: validTo }));
    const months = Math.round(years * 12);
    return runsOf(valid, [], today)
      .filter(([first, last]) => monthsThrough(first, last) >= months)
      .map(([first]) => dayText(months === 0 ? first : sameDayLater(first, months) - 1))
      .map((obtainedOn) => ({ rank, series: '', specialty: '', obtainedOn, appointedOn: null }));
  });
  return [...dossier.titles, ...arisen];
}

function hasRun({ years, counts }: RuleOf<'qualification'>['clocks'][number], start: number, look: Look): boolean {
  const { career, today, policy } = look;
  if (years === 0) return career.some(([first, last]) => first <= today && today <= last);
  const asked = Math.round(years * 12);
  if (counts === 'calendar') return monthsThrough(start, today) >= asked;
  return tenureOf(career, [start, today], policy.options.monthDays).months >= asked;
}

function judgeClaim(clause: string, rule: RuleOf<'claim'>, look: Look): Outcome {
  const claims = look.dossier.claims.filter(
    (claim) => claim.clause === clause && claim.statement.trim() !== '' && reaches(roleSteps, claim.role, rule.role),
  );
  const claimed = bestOf(
    claims.map(({ from, to }): Outcome => {
      const outcome: Outcome = rule.judgement === 'declared' ? 'met' : 'referred';
      if (!isOutside({ from, to }, look) || look.policy.options.claimWindow === 'ignore') return outcome;
      return look.policy.options.claimWindow === 'unmet' ? 'unmet' : worstOf([outcome, 'referred']);
    }),
  );
  const { honour } = rule;
  if (!honour) return claimed;
  const honours = look.dossier.honours.filter(
    ({ kind, level, grantedOn }) =>
      kind === honour.kind && reaches(honourSteps, level, honour.level) && isPast(grantedOn, look),
  );
  return worstOf([claimed, bestOf(honours.map(({ individual }) => (individual ? 'met' : honour.collective)))]);
}

function isOutside({ from, to }: { from: string | null | undefined; to: string | null | undefined }, look: Look) {
  const start = windowStart(look);
  if (start === null) return false;
  return Boolean(to && to < start) || Boolean(from && !isPast(from, look));
}

function windowStart(look: Look): string | null {
  const below = rankSteps[rankSteps.indexOf(look.level) - 1];
  const titles = heldTitles(look)
    .filter(({ rank }) => rank === below)
    .map(({ obtainedOn }) => obtainedOn);
  const jobs = jobsOf(look).map(({ from }) => from);
  const earliest = (days: string[]) => days.filter((day) => isPast(day, look)).sort()[0];
  return earliest(titles) ?? earliest(jobs) ?? null;
}

function jobsOf({ dossier }: Look) {
  return dossier.employment.filter(({ inProfession }) => inProfession);
}

function isPast(day: string, { today }: Look): boolean {
  return dayNumber(day) <= today;
}

/** The distinct works (一项成果) of which some entry matches and counts. */
export function matching(match: Match, look: Look, window: boolean): string[] {
  const start = windowStart(look);
  const counts = ({ completedOn }: Output) =>
    isPast(completedOn, look) && (!window || (start !== null && completedOn >= start));
  const fits = (output: Output) =>
    match.kinds.includes(output.kind) &&
    reaches(roleSteps, output.role, match.role) &&
    reaches(bodySteps, output.appliedBy, match.appliedBy) &&
    reaches(influenceSteps, output.influence, match.influence) &&
    (match.authorRank === undefined ||
      (typeof output.authorRank === 'number' && output.authorRank <= match.authorRank));
  return [...new Set(look.dossier.outputs.filter((output) => counts(output) && fits(output)).map(workOf))];
}

export function workOf({ kind, title }: Output): string {
  return `${kind}/${alike(title)}`;
}

/** What is left of a name where letters, spaces and widths tell nothing apart. */
function alike(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').toUpperCase().toLowerCase();
}
