import { clocksOf } from './clocks';
import { finding, type Check } from './finding';

/** Years below 0 or above 50. */
export const yearsOutOfRange: Check = (content) =>
  clocksOf(content).flatMap(({ clock: { years }, clause, path }) =>
    years >= 0 && years <= 50
      ? []
      : [finding('years.out-of-range', { path: `${path}.years`, clause, params: { years } })],
  );
