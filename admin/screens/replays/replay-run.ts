// A replay of all verdicts: its shape, and how to ask for it.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { Differences } from '../../components/replay/differences';
import { consoleFetch, consoleJson } from '../../providers/console-api';

export const ReplayRun = z.object({
  id: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  total: z.number(),
  done: z.number(),
  findings: z.number(),
  note: z.string().nullable(),
  startedBy: z.string().nullable(),
  startedByKind: z.string().nullable(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
});
export type ReplayRun = z.infer<typeof ReplayRun>;

export const ReplayFinding = z.object({
  id: z.number(),
  subject: z.string(),
  subjectId: z.string().nullable(),
  name: z.string(),
  differences: Differences,
});
export type ReplayFinding = z.infer<typeof ReplayFinding>;

export function isUnderWay({ state }: ReplayRun): boolean {
  return state === 'queued' || state === 'running';
}

/** The latest replays, newest first; asked often while one is under way. */
export function useReplays() {
  return useQuery({
    queryKey: ['replays', 'list'],
    queryFn: async () => z.array(ReplayRun).parse(await consoleJson('/replays?range=[0,29]')),
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) === true ? 700 : 30_000),
  });
}

export const perPage = 25;

/** A page of what a replay has found, with the number of all that were kept. */
export function useFindings(run: ReplayRun, page: number) {
  return useQuery({
    queryKey: ['replays', 'findings', run.id, page, run.findings],
    enabled: run.findings > 0,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const range = JSON.stringify([(page - 1) * perPage, page * perPage - 1]);
      const answer = await consoleFetch(`/replays/${run.id}/findings?range=${range}`);
      const total = Number(answer.headers.get('Content-Range')?.split('/').at(-1) ?? 0);
      return { rows: z.array(ReplayFinding).parse(await answer.json()), total };
    },
  });
}
