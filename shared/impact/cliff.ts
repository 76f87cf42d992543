import type { ThresholdPoint } from './result';

/** 陡坎：the step between two neighbouring values where most per unit become, or cease to be, eligible. */
export interface Cliff {
  readonly from: ThresholdPoint;
  readonly to: ThresholdPoint;
  /** How many more are eligible at `to` than at `from`; negative for fewer. */
  readonly by: number;
}

/** The steepest step of a curve, the first of several; null where no value changes anything. Points stand by value. */
export function cliffOf(points: readonly ThresholdPoint[]): Cliff | null {
  return points.slice(1).reduce<Cliff | null>((steepest, to, place) => {
    const from = points[place];
    if (!from) return steepest;
    const step = { from, to, by: to.tally.eligible - from.tally.eligible };
    return slopeOf(step) > slopeOf(steepest) ? step : steepest;
  }, null);
}

function slopeOf(step: Cliff | null): number {
  return step === null ? 0 : Math.abs(step.by) / (step.to.value - step.from.value);
}
