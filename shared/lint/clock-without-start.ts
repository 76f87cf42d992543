import { clocksOf, type PlacedClock } from './clocks';
import { finding, type Check } from './finding';

/** A clock that starts at schooling or a title for which its item does not ask. */
export const clockWithoutStart: Check = (content) =>
  clocksOf(content)
    .filter(lacksStart)
    .map(({ clause, path }) => finding('clock.without-start', { path: `${path}.since`, clause, params: {} }));

function lacksStart({ clock: { since }, rule }: PlacedClock): boolean {
  if (since === 'schooling') return rule.schooling === undefined;
  return since !== 'career' && rule.title === undefined;
}
