import { formatDay, parseDay } from '../calendar';
import type { Dossier } from '../dossier';

/**
 * The days after a day on which a fact of the dossier begins, or the one after which it ends: on which of them the fewest
 * changes are needed is for assessing to say.
 */
export function daysAhead(dossier: Dossier, asOf: string): readonly string[] {
  const { education, employment, interruptions = [], titles, claims, honours, outputs, certificates = [] } = dossier;
  const begins = [
    ...education.map(({ completedOn }) => completedOn),
    ...employment.map(({ from }) => from),
    ...titles.flatMap(({ obtainedOn, appointedOn }) => [obtainedOn, appointedOn]),
    ...claims.map(({ from }) => from),
    ...honours.map(({ grantedOn }) => grantedOn),
    ...outputs.map(({ completedOn }) => completedOn),
    ...certificates.map(({ obtainedOn }) => obtainedOn),
    ...(dossier.recommendations ?? []).map(({ on }) => on),
  ];
  const ended = [...interruptions, ...employment].map(({ to }) => (to ? formatDay(parseDay(to) + 1) : null));
  const days = [...begins, ...ended].filter((day) => typeof day === 'string' && day > asOf);
  return [...new Set(days.map(String))].sort();
}
