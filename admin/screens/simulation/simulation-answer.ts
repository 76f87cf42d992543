// Simulations as the server tells them, and how to ask for them.
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { Verdict } from '../../../shared/assessment';
import { NumberWords, simulatedOutcomes } from '../../../shared/impact';
import { editionStatuses } from '../../../shared/vocabulary';
import { consoleFetch, consoleJson } from '../../providers/console-api';

const Outcome = simulatedOutcomes.schema;
const Tally = z.object({
  eligible: z.number(),
  referred: z.number(),
  ineligible: z.number(),
  unassessable: z.number(),
});
const Group = z.object({ key: z.string(), name: z.string(), before: Tally, after: Tally, moved: z.number() });
const ClauseFlow = z.object({
  before: z.string().nullable(),
  after: z.string().nullable(),
  from: Outcome,
  to: Outcome,
  count: z.number(),
});
const Impact = z.object({
  before: Tally,
  after: Tally,
  flows: z.array(z.object({ from: Outcome, to: Outcome, count: z.number() })),
  touched: z.number(),
  moved: z.number(),
  by: z.object({
    level: z.array(Group),
    direction: z.array(Group),
    employer: z.array(Group),
    clause: z.array(ClauseFlow),
  }),
  seconds: z.number(),
});
const Threshold = z.object({
  current: z.number().nullable(),
  points: z.array(z.object({ value: z.number(), tally: Tally })),
  seconds: z.number(),
});
const Head = z.object({
  id: z.string(),
  documentNumber: z.string(),
  edition: z.number(),
  status: editionStatuses.schema,
});
const Simulation = z
  .object({
    id: z.string(),
    kind: z.enum(['impact', 'threshold']),
    state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
    /** Null: the verdicts as they are stored. */
    against: Head.nullable(),
    scope: z.object({ filter: z.record(z.string(), z.unknown()).optional() }).nullable(),
    path: z.string().nullable(),
    /** The number that was explored, in the words of that day. */
    number: NumberWords.nullable(),
    total: z.number(),
    done: z.number(),
    moved: z.object({ edition: z.boolean(), against: z.boolean(), applications: z.number() }),
    startedBy: z.string(),
    createdAt: z.string(),
    note: z.string().nullable(),
    result: z.union([Impact, Threshold]).nullable(),
  })
  .transform((run) => ({ ...run, stale: run.moved.edition || run.moved.against }));
const Side = z.object({
  outcome: Outcome,
  route: z.string().nullable(),
  decidingClause: z.string().nullable(),
  eligibleFrom: z.string().nullable(),
});
const Person = z.object({
  id: z.string(),
  number: z.string(),
  applicantName: z.string().nullable(),
  employerName: z.string().nullable(),
  level: z.string(),
  direction: z.string().nullable(),
  before: Side,
  after: Side,
});

/** Both verdicts on one person, and the editions by whose words they are read; null where one has no such level. */
const Both = z.object({
  before: Verdict.nullable(),
  after: Verdict.nullable(),
  editions: z.object({ before: z.string().nullable(), after: z.string() }),
});

export type Outcome = z.infer<typeof Outcome>;
export type Tally = z.infer<typeof Tally>;
export type ImpactResult = z.infer<typeof Impact>;
export type ThresholdResult = z.infer<typeof Threshold>;
export type Simulation = z.infer<typeof Simulation>;
export type SimulatedGroup = z.infer<typeof Group>;
export type Person = z.infer<typeof Person>;

export function isUnderWay({ state }: Simulation): boolean {
  return state === 'queued' || state === 'running';
}

export const simulationsKey = (edition: string) => ['simulations', edition] as const;

/** The runs of an edition, newest first; asked often while one is under way. */
export function useSimulations(edition: string) {
  const query = new URLSearchParams({ filter: JSON.stringify({ edition }), range: '[0,19]', result: 'true' });
  return useQuery({
    queryKey: simulationsKey(edition),
    queryFn: async () => z.array(Simulation).parse(await consoleJson(`/simulations?${query.toString()}`)),
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) === true ? 500 : false),
  });
}

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
