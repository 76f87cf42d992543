import { settings } from '../../config/settings';

/** What time it is; the only place that asks. Tests set the clock forward, production cannot. */
export function now(): Date {
  return new Date(Date.now() + settings().clockOffset * 1000);
}
