import { clocksOf, lacksStart } from './clocks';
import { finding, type Check } from './finding';

/** A clock that starts at schooling or a title for which its item does not ask: it never starts (assessment.md §4). */
export const clockWithoutStart: Check = (content) =>
  clocksOf(content)
    .filter(({ clock, rule }) => lacksStart(clock, rule))
    .map(({ clause, path }) => finding('clock.without-start', { path: `${path}.since`, clause, params: {} }));
