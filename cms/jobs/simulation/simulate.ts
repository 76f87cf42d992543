import { compilePolicy, summarize, type CompiledPolicy, type Summary } from '../../../shared/assessment';
import { count, isTouched, noCounts, outcomeOf, type ImpactCounts, type Tally } from '../../../shared/impact';
import type { SimulatedRow } from './read-rows';
import type { Task } from './task';
import type { PolicyContent } from '../../../shared/policy';

/** An application for which something differs. */
export interface Touched {
  readonly id: number;
  readonly before: Summary | null;
  readonly after: Summary | null;
}
/** What a worker has counted when it is done. */
export type Counted =
  | { readonly kind: 'impact'; readonly counts: ImpactCounts }
  | { readonly kind: 'threshold'; readonly tallies: readonly Tally[] };

/** The part of a simulation that one thread does: rows go in, counts come out. */
export interface Simulation {
  take(rows: readonly SimulatedRow[]): Touched[];
  counted(): Counted;
}

/** Makes ready what a task asks for. */
export function prepare(work: Task['work']): Simulation {
  return work.kind === 'impact'
    ? impact(work.before, work.after)
    : threshold(work.variants.map((content) => compilePolicy(content)));
}

type Answer = (row: SimulatedRow) => Summary | null;

function impact(before: PolicyContent | null, after: PolicyContent): Simulation {
  const [was, is] = [before === null ? storedAnswer : answerOf(before, 'before'), answerOf(after, 'after')];
  const counts = noCounts();
  return {
    take: (rows) =>
      rows.flatMap((row) => {
        const both = { before: was(row), after: is(row) };
        count(counts, { ...row, ...both });
        return isTouched(both.before, both.after) ? [{ id: row.id, ...both }] : [];
      }),
    counted: () => ({ kind: 'impact', counts }),
  };
}

const storedAnswer: Answer = ({ stored }) => stored;

/** By the stored verdict, where it is what this edition would say; else assessed. */
function answerOf(content: PolicyContent, side: 'before' | 'after'): Answer {
  const edition = compilePolicy(content);
  return (row) => (row.stands[side] ? row.stored : assessed(edition, row));
}

function assessed(edition: CompiledPolicy, { dossier, level, direction, asOf }: SimulatedRow): Summary | null {
  if (!dossier) throw new Error('facts are read wherever the stored verdict does not stand');
  return summarize(edition, { level, direction, asOf, dossier });
}

function threshold(editions: readonly CompiledPolicy[]): Simulation {
  const tallies = editions.map(() => ({ eligible: 0, referred: 0, ineligible: 0, unassessable: 0 }));
  return {
    take: (rows) => {
      for (const row of rows) {
        editions.forEach((edition, place) => {
          const tally = tallies[place];
          if (tally) tally[outcomeOf(assessed(edition, row))] += 1;
        });
      }
      return [];
    },
    counted: () => ({ kind: 'threshold', tallies }),
  };
}
