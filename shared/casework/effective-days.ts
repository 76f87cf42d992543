import { formatDay, parseDay } from '../calendar';
import { refusal, type Refusal } from '../errors';
import type { editionStatuses } from '../vocabulary';

/** 版次状态 */
export type EditionStatus = (typeof editionStatuses)['codes'][number];

/** An edition as far as its day matters to the others of its document. */
export interface DatedEdition {
  readonly edition: number;
  readonly state: EditionStatus;
  /** The day from which it applies, or is proposed to. */
  readonly effectiveFrom: string | null;
}

/** Since when an edition applies and until when, both days included; null while nothing follows it. */
export interface Span {
  readonly edition: number;
  readonly from: string;
  readonly to: string | null;
}

/** What a day is judged by: today, and the other editions of the document. */
export interface Neighbours {
  readonly today: string;
  readonly others: readonly DatedEdition[];
}

/** 施行期间：every edition that applies or is approved to ends on the day before the next one begins. */
export function spansOf(family: readonly DatedEdition[]): Span[] {
  const dated = begunIn(family, ['approved', ...begun]);
  return dated.map(({ edition, from }, place) => {
    const next = dated[place + 1];
    return { edition, from, to: next ? shifted(next.from, -1) : null };
  });
}

/** Why an edition cannot apply from this day: another one begins on it or later, or the day is over; null if it can. */
export function refuseDay(day: string, neighbours: Neighbours): Refusal | null {
  const { today, others } = neighbours;
  const latest = begunIn(others, begun).at(-1);
  const same = begunIn(others, ['approved']).find(({ from }) => from === day);
  const other = latest && day <= latest.from ? latest : same;
  const earliest = earliestDay(neighbours);
  if (other)
    return refusal('edition.overlaps', { edition: other.edition, from: other.from, earliest }, 'effectiveFrom');
  // The first edition of a document may have been in force on paper for years; a later one cannot reach back.
  return latest && day < today ? refusal('edition.day-past', { day, earliest }, 'effectiveFrom') : null;
}

/** The first day, from today on, from which an edition can apply. */
export function earliestDay({ today, others }: Neighbours): string {
  const taken = begunIn(others, ['approved']).map(({ from }) => from);
  const latest = begunIn(others, begun).at(-1);
  let day = latest && latest.from >= today ? shifted(latest.from, 1) : today;
  while (taken.includes(day)) day = shifted(day, 1);
  return day;
}

/** The edition that ends when another one takes effect on a day, and its last day; null if none is in force. */
export function endedBy(day: string, others: readonly DatedEdition[]): Span | null {
  const current = begunIn(others, ['in-force'])[0];
  return current ? { ...current, to: shifted(day, -1) } : null;
}

const begun: readonly EditionStatus[] = ['in-force', 'superseded'];

/** The editions of these states with their first days, in the order of the days. */
function begunIn(
  family: readonly DatedEdition[],
  states: readonly EditionStatus[],
): { readonly edition: number; readonly from: string }[] {
  return family
    .flatMap(({ edition, state, effectiveFrom: from }) =>
      from !== null && states.includes(state) ? [{ edition, from }] : [],
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function shifted(day: string, by: number): string {
  return formatDay(parseDay(day) + by);
}
