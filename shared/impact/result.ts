import type { z } from 'zod';
import { terms, verdictOutcomes } from '../vocabulary';

/** 资格审查结论, or 无法审查 where an edition does not have the level or the direction. */
export const simulatedOutcomes = terms(verdictOutcomes.name, {
  ...verdictOutcomes.labels,
  unassessable: { zh: '无法审查', en: 'Not assessable' },
});
export type SimulatedOutcome = z.infer<typeof simulatedOutcomes.schema>;

/** How many come out how. */
export type Tally = Readonly<Record<SimulatedOutcome, number>>;

/** 流向 */
export interface Flow {
  readonly from: SimulatedOutcome;
  readonly to: SimulatedOutcome;
  readonly count: number;
}

/** A part of the applications: of a level, a direction, an employer. */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly before: Tally;
  readonly after: Tally;
  readonly moved: number;
}

/** Those who came to be decided by another clause, or otherwise by the same. */
export interface ClauseFlow extends Flow {
  readonly before: string | null;
  readonly after: string | null;
}

/** 影响模拟的结果：`touched` are those for whom anything of the summary differs, `moved` those whose outcome does. */
export interface ImpactResult {
  readonly before: Tally;
  readonly after: Tally;
  readonly flows: readonly Flow[];
  readonly touched: number;
  readonly moved: number;
  readonly by: {
    readonly level: readonly Group[];
    readonly direction: readonly Group[];
    readonly employer: readonly Group[];
    readonly clause: readonly ClauseFlow[];
  };
  readonly seconds: number;
}

/** How many come out how with a value in the number's place. */
export interface ThresholdPoint {
  readonly value: number;
  readonly tally: Tally;
}

/** 门槛试探的结果：over the levels alone that the number bears on. */
export interface ThresholdResult {
  readonly current: number | null;
  readonly points: readonly ThresholdPoint[];
  readonly seconds: number;
}
