// Simulations as the server tells them.
import { z } from 'zod';
import { Verdict } from '../../../shared/assessment';
import { NumberWords, simulatedOutcomes } from '../../../shared/impact';
import { editionStatuses } from '../../../shared/vocabulary';

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
/** What has changed since a run was made: either edition's content, and so many applications. */
const Moved = z.object({ edition: z.boolean(), against: z.boolean(), applications: z.number() });
const run = {
  id: z.string(),
  kind: z.enum(['impact', 'threshold']),
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  edition: Head,
  /** Null: the verdicts as they are stored. */
  against: Head.nullable(),
  scope: z.object({ filter: z.record(z.string(), z.unknown()).optional() }).nullable(),
  path: z.string().nullable(),
  /** The number that was explored, in the words of that day. */
  number: NumberWords.nullable(),
  total: z.number(),
  done: z.number(),
  moved: Moved,
  startedBy: z.string(),
  createdAt: z.string(),
  note: z.string().nullable(),
  /** Whether its persons are still kept, and not its counts alone. */
  hasPersons: z.boolean(),
};

/** A run as a list has it: what it came to is only summed up. */
export const Run = z.object({ ...run, summary: z.object({ moved: z.number() }).nullable() });
/** One run, with all that it came to. */
export const Simulation = z.object({ ...run, result: z.union([Impact, Threshold]).nullable() });
const Side = z.object({
  outcome: Outcome,
  route: z.string().nullable(),
  decidingClause: z.string().nullable(),
  eligibleFrom: z.string().nullable(),
});
const person = {
  id: z.string(),
  number: z.string(),
  level: z.string(),
  direction: z.string().nullable(),
  before: Side,
  after: Side,
};
const KnownPerson = z.object({
  ...person,
  gone: z.literal(false),
  applicantName: z.string(),
  employerName: z.string(),
});
/** Somebody for whom a run found something to differ; an application that is gone has no names any more. */
export const Person = z.discriminatedUnion('gone', [KnownPerson, z.object({ ...person, gone: z.literal(true) })]);

/** Both verdicts on one person, and the editions by whose words they are read; null where one has no such level. */
export const Both = z.object({
  before: Verdict.nullable(),
  after: Verdict.nullable(),
  editions: z.object({ before: z.string().nullable(), after: z.string() }),
});

export type Outcome = z.infer<typeof Outcome>;
export type Tally = z.infer<typeof Tally>;
export type ImpactResult = z.infer<typeof Impact>;
export type ThresholdResult = z.infer<typeof Threshold>;
export type Run = z.infer<typeof Run>;
export type Simulation = z.infer<typeof Simulation>;
export type SimulatedGroup = z.infer<typeof Group>;
export type KnownPerson = z.infer<typeof KnownPerson>;
export type Person = z.infer<typeof Person>;
export type Both = z.infer<typeof Both>;

export function isUnderWay({ state }: Pick<Run, 'state'>): boolean {
  return state === 'queued' || state === 'running';
}
