// A run in the background: its shape and how to ask for it.
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { consoleJson } from '../providers/console-api';

export const Run = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  total: z.number().nullable().catch(null),
  done: z.number().catch(0),
  changed: z.number().catch(0),
  tally: z.record(z.string(), z.number()).catch({}),
  note: z.string().nullable().catch(null),
  createdAt: z.string().nullable().optional(),
  startedAt: z.string().nullable().optional(),
  finishedAt: z.string().nullable().optional(),
});

export type Run = z.infer<typeof Run>;

export function isUnderWay(run: Run): boolean {
  return run.state === 'queued' || run.state === 'running';
}

/** Follows one run until it has ended. */
export function useRun(id: string) {
  return useQuery({
    queryKey: ['runs', 'one', id],
    queryFn: async () => Run.parse(await consoleJson(`/runs/${encodeURIComponent(id)}`)),
    refetchInterval: ({ state }) => (state.data && !isUnderWay(state.data) ? false : 500),
  });
}

/** The latest runs, asked often while one is under way. */
export function useLatestRuns(enabled: boolean) {
  const query = new URLSearchParams({ filter: '{}', range: '[0,4]', sort: '["createdAt","DESC"]' });
  return useQuery({
    queryKey: ['runs', 'latest'],
    queryFn: async () => z.array(Run).parse(await consoleJson(`/runs?${query.toString()}`)),
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) === true ? 1_000 : 30_000),
    enabled,
  });
}
