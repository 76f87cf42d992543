// The persons of a run, asked of the server.
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { consoleFetch, consoleJson } from '../../providers/console-api';
import { Both, Person, type Outcome } from './simulation-answer';

/** What the persons of a run are narrowed by; `decidedBefore` and `decidedAfter` null: by no clause. */
export interface PersonFilter {
  readonly from?: Outcome;
  readonly to?: Outcome;
  readonly level?: string;
  readonly direction?: string;
  readonly employer?: string;
  readonly clause?: string;
  readonly decidedBefore?: string | null;
  readonly decidedAfter?: string | null;
  readonly moved?: boolean;
}
export const personsAtOnce = 25;

/** A page of the persons for whom something differs, and how many there are. */
export function usePersons(simulation: string, filter: PersonFilter, page: number) {
  const from = (page - 1) * personsAtOnce;
  const query = new URLSearchParams({
    filter: JSON.stringify(filter),
    range: JSON.stringify([from, from + personsAtOnce - 1]),
  });
  return useQuery({
    queryKey: ['simulations', 'persons', simulation, query.toString()],
    queryFn: async () => {
      const response = await consoleFetch(`/simulations/${simulation}/persons?${query.toString()}`);
      const total = Number(response.headers.get('Content-Range')?.split('/').at(-1) ?? 0);
      return { rows: z.array(Person).parse(await response.json()), total };
    },
    placeholderData: (before) => before,
  });
}

/** Both verdicts on one person of a run, made anew. */
export function useBothVerdicts(simulation: string, application: string) {
  return useQuery({
    queryKey: ['simulations', 'persons', simulation, 'one', application],
    queryFn: async () =>
      Both.parse(await consoleJson(`/simulations/${simulation}/persons/${encodeURIComponent(application)}`)),
  });
}
