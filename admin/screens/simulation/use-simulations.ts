// The runs of an edition, asked of the server.
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { consoleFetch, consoleJson } from '../../providers/console-api';
import { isUnderWay, Run, Simulation } from './simulation-answer';

export const runsAtOnce = 20;
const [often, seldom] = [500, 1000];

export const simulationsKey = (edition: string) => ['simulations', edition] as const;

interface Asked {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly from: number;
  readonly limit: number;
}

async function fetchRuns({ filter, from, limit }: Asked) {
  const query = new URLSearchParams({
    filter: JSON.stringify(filter),
    range: JSON.stringify([from, from + limit - 1]),
  });
  const response = await consoleFetch(`/simulations?${query.toString()}`);
  const total = Number(response.headers.get('Content-Range')?.split('/').at(-1) ?? 0);
  return { rows: z.array(Run).parse(await response.json()), total };
}

/** A page of the runs of an edition, newest first, and how many there are; asked often while one is under way. */
export function useSimulations(edition: string, page = 1) {
  return useQuery({
    queryKey: [...simulationsKey(edition), 'page', page],
    queryFn: () => fetchRuns({ filter: { edition }, from: (page - 1) * runsAtOnce, limit: runsAtOnce }),
    refetchInterval: ({ state }) => (state.data?.rows.some(isUnderWay) === true ? seldom : false),
    placeholderData: (before, query) => (query?.queryKey[1] === edition ? before : undefined),
  });
}

/** The newest run that says what the edition would do to everybody, by the verdicts or the edition in force; null: none does. */
export function useNewestWhole(edition: string, { underWay }: { readonly underWay: boolean }) {
  return useQuery({
    // Asked anew when a run ends: it may be this one.
    queryKey: [...simulationsKey(edition), 'whole', underWay],
    queryFn: async () => (await fetchRuns({ filter: { edition, whole: true }, from: 0, limit: 1 })).rows[0] ?? null,
    placeholderData: (before, query) => (query?.queryKey[1] === edition ? before : undefined),
  });
}

/** One run with its result; asked often while it is under way. */
export function useSimulation(id: string) {
  return useQuery({
    queryKey: ['simulations', 'one', id],
    queryFn: async () => Simulation.parse(await consoleJson(`/simulations/${encodeURIComponent(id)}`)),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? often : false),
  });
}
