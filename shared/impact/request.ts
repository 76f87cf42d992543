import { z } from 'zod';
import { integer, list, name, recordId, text, years } from '../vocabulary';

const scope = z.strictObject({ filter: z.record(name(1), z.json()).optional() });

/** 影响模拟：an edition against another one, or against the verdicts as they are stored. */
export const ImpactRequest = z.strictObject({
  kind: z.literal('impact'),
  edition: recordId(),
  against: recordId().nullable().default(null),
  scope: scope.default({}),
});

/** 门槛试探：one number of an edition with other values in its place; `path` leads to it by codes (`decidingNumbers`). */
export const ThresholdRequest = z.strictObject({
  kind: z.literal('threshold'),
  edition: recordId(),
  path: name(1),
  values: list(z.union([years(), integer(0, 100_000_000)]))
    .min(1)
    .max(60),
  scope: scope.default({}),
});

/** What a simulation is asked for. */
export const SimulationRequest = z.discriminatedUnion('kind', [ImpactRequest, ThresholdRequest]);
export type SimulationRequest = z.infer<typeof SimulationRequest>;

const inWords = z.strictObject({ zh: text(1), en: text(1) });

/** A number in words: with the sentence that it stands in, and its place and value alone. */
export const NumberWords = z.strictObject({ words: inWords, short: inWords });
export type NumberWords = z.infer<typeof NumberWords>;

/** A request as it is kept: what was explored in the words of the day, for when the clause says something else, or is gone. */
export const StoredRequest = z.discriminatedUnion('kind', [
  ImpactRequest,
  ThresholdRequest.extend({ number: NumberWords.optional() }),
]);
