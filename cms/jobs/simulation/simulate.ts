import { compilePolicy, summarize, unpackFacts, type CompiledPolicy, type Summary } from '../../../shared/assessment';
import type { Dossier } from '../../../shared/dossier';
import { count, isTouched, noCounts, outcomeOf, type ImpactCounts, type Tally } from '../../../shared/impact';
import type { SimulatedRow } from './read-rows';
import type { Task } from './task';
import type { PolicyContent } from '../../../shared/policy';

/** An application for which something differs, with what its persons are filtered and sorted by. */
export interface Touched extends Pick<SimulatedRow, 'id' | 'number' | 'level' | 'direction' | 'employer'> {
  readonly before: Summary | null;
  readonly after: Summary | null;
}
/** What a worker has counted when it is done. */
export type Counted =
  | { readonly kind: 'impact'; readonly counts: ImpactCounts }
  | { readonly kind: 'threshold'; readonly tallies: readonly Tally[] };

/** The part of a simulation that one thread does: rows go in, those for whom something differs and the counts come out. */
export interface Simulation {
  take(row: SimulatedRow): Touched | null;
  counted(): Counted;
}

/** Makes ready what a task asks for. */
export function prepare(work: Task['work']): Simulation {
  return work.kind === 'impact'
    ? impact(work.before, work.after)
    : threshold(work.variants.map((content) => compilePolicy(content)));
}

type Answer = (row: SimulatedRow, dossier: () => Dossier) => Summary | null;

function impact(before: PolicyContent | null, after: PolicyContent): Simulation {
  const [was, is] = [before === null ? storedAnswer : answerOf(before, 'before'), answerOf(after, 'after')];
  const counts = noCounts();
  return {
    take: (row) => {
      const { id, number, level, direction, employer } = row;
      const dossier = readOnce(row);
      const [before, after] = [was(row, dossier), is(row, dossier)];
      count(counts, { level, direction, employer, before, after });
      return isTouched(before, after) ? { id, number, level, direction, employer, before, after } : null;
    },
    counted: () => ({ kind: 'impact', counts }),
  };
}

const storedAnswer: Answer = ({ stored }) => stored;

/** By the stored verdict, where it is what this edition would say; else assessed. */
function answerOf(content: PolicyContent, side: 'before' | 'after'): Answer {
  const edition = compilePolicy(content);
  return (row, dossier) => (row.stands[side] ? row.stored : assessed(edition, row, dossier()));
}

function assessed(edition: CompiledPolicy, { level, direction, asOf }: SimulatedRow, dossier: Dossier): Summary | null {
  return summarize(edition, { level, direction, asOf, dossier });
}

/** The facts of a row, read when they are first asked for. */
function readOnce({ facts }: SimulatedRow): () => Dossier {
  let dossier: Dossier | undefined;
  return () => (dossier ??= unpackFacts(facts));
}

function threshold(editions: readonly CompiledPolicy[]): Simulation {
  const tallies = editions.map(() => ({ eligible: 0, referred: 0, ineligible: 0, unassessable: 0 }));
  const tell = (row: SimulatedRow, dossier: Dossier): void =>
    editions.forEach((edition, place) => {
      const tally = tallies[place];
      if (tally) tally[outcomeOf(assessed(edition, row, dossier))] += 1;
    });
  return {
    take: (row) => {
      tell(row, unpackFacts(row.facts));
      return null;
    },
    counted: () => ({ kind: 'threshold', tallies }),
  };
}
