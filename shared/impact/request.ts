import { z } from 'zod';
import { integer, list, name, recordId, years } from '../vocabulary';

const scope = z.strictObject({ filter: z.record(name(1), z.json()).optional() });

/** 影响模拟：an edition against another one, or against the verdicts as they are stored. */
export const ImpactRequest = z.strictObject({
  kind: z.literal('impact'),
  edition: recordId(),
  against: recordId().nullable().default(null),
  scope: scope.default({}),
});

/** 门槛试探：one number of an edition with other values in its place; `path` leads to it in the edition's content. */
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
