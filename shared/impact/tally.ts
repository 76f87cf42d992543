import type { Summary } from '../assessment';
import {
  simulatedOutcomes,
  type ClauseFlow,
  type Flow,
  type Group,
  type ImpactResult,
  type SimulatedOutcome,
  type Tally,
} from './result';

/** One application before and after. */
export interface Simulated {
  readonly level: string;
  readonly direction: string | null;
  readonly employer: string;
  readonly before: Summary | null;
  readonly after: Summary | null;
}

type Counts = Map<string, number>;

/** What has been counted so far: plain maps, so that parts counted apart can be sent and added. */
export interface ImpactCounts {
  /** By level, direction and flow. */
  readonly standing: Counts;
  /** By employer and flow. */
  readonly employer: Counts;
  /** Of those who are touched, by both clauses and flow. */
  readonly clause: Counts;
  touched: number;
}

export function noCounts(): ImpactCounts {
  return { standing: new Map(), employer: new Map(), clause: new Map(), touched: 0 };
}

export function outcomeOf(summary: Summary | null): SimulatedOutcome {
  return summary?.outcome ?? 'unassessable';
}

/** Whether anything of what a grid shows of a verdict differs. */
export function isTouched(before: Summary | null, after: Summary | null): boolean {
  return (
    before?.outcome !== after?.outcome ||
    before?.route !== after?.route ||
    before?.decidingClause !== after?.decidingClause ||
    before?.eligibleFrom !== after?.eligibleFrom
  );
}

/** Counts one application. */
export function count(counts: ImpactCounts, one: Simulated): void {
  const { before, after } = one;
  const flow = `${outcomeOf(before)}>${outcomeOf(after)}`;
  addFlow(counts, { level: one.level, direction: one.direction, employer: one.employer, flow, n: 1 });
  if (!isTouched(before, after)) return;
  counts.touched += 1;
  add(counts.clause, `${before?.decidingClause ?? ''}|${after?.decidingClause ?? ''}|${flow}`, 1);
}

/** So many applications that come out before and after as they are stored. */
export interface Unmoved extends Pick<Simulated, 'level' | 'direction' | 'employer'> {
  readonly outcome: SimulatedOutcome;
  readonly n: number;
}

/** Counts applications for whom nothing differs. */
export function countUnmoved(counts: ImpactCounts, { outcome, ...many }: Unmoved): void {
  addFlow(counts, { ...many, flow: `${outcome}>${outcome}` });
}

type Many = Pick<Simulated, 'level' | 'direction' | 'employer'> & { readonly flow: string; readonly n: number };

function addFlow(counts: ImpactCounts, { level, direction, employer, flow, n }: Many): void {
  add(counts.standing, `${level}|${direction ?? ''}|${flow}`, n);
  add(counts.employer, `${employer}|${flow}`, n);
}

/** Adds a part that was counted apart. */
export function addCounts(total: ImpactCounts, part: ImpactCounts): void {
  for (const key of ['standing', 'employer', 'clause'] as const) {
    for (const [name, n] of part[key]) add(total[key], name, n);
  }
  total.touched += part.touched;
}

/** So many employers are kept with a result, and no more. */
export const mostEmployers = 50;

/** The counts as a result; the employers are those with the most people moved. */
export function impactResult(
  counts: ImpactCounts,
  { employers, seconds }: { readonly employers: ReadonlyMap<string, string>; readonly seconds: number },
): ImpactResult {
  const flows = [...inAll(counts.standing)].map(([key, n]) => ({ ...flowOf(key), count: n }));
  const byEmployer = groupsOf(counts.employer, employers).sort((a, b) => b.moved - a.moved || compare(a.key, b.key));
  return {
    before: tallyOf(flows, 'from'),
    after: tallyOf(flows, 'to'),
    flows: flows.sort(mostFirst),
    touched: counts.touched,
    moved: flows.reduce((sum, { from, to, count: n }) => sum + (from === to ? 0 : n), 0),
    by: {
      level: groupsOf(by(counts.standing, 'level')),
      direction: groupsOf(by(counts.standing, 'direction')),
      employer: byEmployer.filter(({ moved }) => moved > 0).slice(0, mostEmployers),
      clause: [...counts.clause].map(([key, n]) => clauseFlow(key, n)).sort(mostFirst),
    },
    seconds,
  };
}

/** Sums over what else the counts are by. */
function inAll(standing: Counts): Counts {
  return summed(standing, ([, , flow = '']) => flow);
}

function by(standing: Counts, what: 'level' | 'direction'): Counts {
  return summed(
    standing,
    ([level = '', direction = '', flow = '']) => `${what === 'level' ? level : direction}|${flow}`,
  );
}

function summed(counts: Counts, keyOf: (parts: readonly string[]) => string): Counts {
  const sums: Counts = new Map();
  for (const [key, n] of counts) add(sums, keyOf(key.split('|')), n);
  return sums;
}

function groupsOf(counts: Counts, names: ReadonlyMap<string, string> = new Map()): Group[] {
  const groups = new Map<string, Flow[]>();
  for (const [name, n] of counts) {
    const [key = '', flow = ''] = name.split('|');
    const flows = groups.get(key) ?? [];
    flows.push({ ...flowOf(flow), count: n });
    groups.set(key, flows);
  }
  return [...groups]
    .map(([key, flows]) => ({
      key,
      name: names.get(key) ?? key,
      before: tallyOf(flows, 'from'),
      after: tallyOf(flows, 'to'),
      moved: flows.reduce((sum, { from, to, count: n }) => sum + (from === to ? 0 : n), 0),
    }))
    .sort((a, b) => compare(a.key, b.key));
}

function clauseFlow(key: string, n: number): ClauseFlow {
  const [before = '', after = '', flow = ''] = key.split('|');
  const { from, to } = flowOf(flow);
  return { before: before || null, after: after || null, from, to, count: n };
}

/** A tally of outcomes, from pairs of them. */
export function tallyOf(flows: readonly Flow[], side: 'from' | 'to'): Tally {
  const tally = { eligible: 0, referred: 0, ineligible: 0, unassessable: 0 };
  for (const flow of flows) tally[flow[side]] += flow.count;
  return tally;
}

function flowOf(key: string): { from: SimulatedOutcome; to: SimulatedOutcome } {
  const [from, to] = key.split('>').map(named);
  return { from: from ?? 'unassessable', to: to ?? 'unassessable' };
}

function named(word: string): SimulatedOutcome {
  return simulatedOutcomes.codes.find((known) => known === word) ?? 'unassessable';
}

function add(counts: Counts, key: string, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}

/** The same order every time, in whatever order the threads have counted. */
function mostFirst(a: Flow, b: Flow): number {
  return b.count - a.count || compare(JSON.stringify(a), JSON.stringify(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
