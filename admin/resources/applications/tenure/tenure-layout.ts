// Where each fact stands on the time-line: lanes, tracks and shares of the width. Nothing is decided here.
import { parseDay } from '../../../../shared/calendar';
import type { Dossier } from '../../../../shared/dossier';
import type { Period } from './drawn-clock';

/** A piece of time as shares of the width, 0–100. */
export interface Bar {
  readonly fact: string;
  readonly left: number;
  readonly width: number;
  /** From 0: bars at the same time lie below one another. */
  readonly track: number;
  readonly open: boolean;
  readonly solid: boolean;
}

export interface Dot {
  readonly fact: string;
  readonly at: number;
  readonly code: string;
  readonly kind: 'obtained' | 'appointed' | 'completed';
}

export interface TenureLayout {
  readonly work: readonly Bar[];
  readonly breaks: readonly Bar[];
  readonly titles: readonly Dot[];
  readonly schooling: readonly Dot[];
  readonly counted: readonly Bar[];
  readonly clock: number | null;
  readonly cutOff: number;
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly from: string;
  readonly to: string;
}

interface TenureFacts {
  readonly dossier: Dossier;
  readonly asOf: string;
  /** The day that the drawn clock starts, if it has started. */
  readonly clockFrom: string | null;
  readonly counted: readonly Period[];
  readonly excluded: readonly string[];
}

/** Lays the facts out; null where there is none to draw. */
export function layTenure({ dossier, asOf, clockFrom, counted, excluded }: TenureFacts): TenureLayout | null {
  const days = daysIn(dossier);
  const [first] = [...days].sort();
  if (first === undefined) return null;
  const last = [...days, asOf].sort().at(-1) ?? asOf;
  const from = `${first.slice(0, 4)}-01-01`;
  const to = `${Number(last.slice(0, 4)) + 1}-01-01`;
  const scale = scaleOf(from, to);
  const open = parseDay(asOf) + 1;
  const span = (fact: string, period: { from: string; to?: string | null | undefined }, solid: boolean) => {
    const end = period.to ? parseDay(period.to) + 1 : Math.max(open, parseDay(period.from) + 1);
    return { fact, start: parseDay(period.from), end, open: !period.to, solid };
  };
  return {
    work: inTracks(
      dossier.employment.map((job, at) => span(`employment[${at}]`, job, job.inProfession)),
      scale,
    ),
    breaks: inTracks(
      (dossier.interruptions ?? []).map((gap, at) => span(`interruptions[${at}]`, gap, excluded.includes(gap.kind))),
      scale,
    ),
    counted: inTracks(
      counted.map((period) => ({ ...span('', period, true), open: false })),
      scale,
    ),
    titles: dossier.titles.flatMap((title, at): Dot[] => [
      { fact: `titles[${at}]`, at: scale(parseDay(title.obtainedOn)), code: title.rank, kind: 'obtained' },
      ...(title.appointedOn
        ? [
            {
              fact: `titles[${at}]`,
              at: scale(parseDay(title.appointedOn)),
              code: title.rank,
              kind: 'appointed' as const,
            },
          ]
        : []),
    ]),
    schooling: dossier.education.map((record, at) => ({
      fact: `education[${at}]`,
      at: scale(parseDay(record.completedOn)),
      code: record.qualification,
      kind: 'completed',
    })),
    clock: clockFrom === null ? null : scale(parseDay(clockFrom)),
    cutOff: scale(open),
    years: yearsBetween(from, to).map((year) => ({ year, at: scale(parseDay(`${year}-01-01`)) })),
    from,
    to: last,
  };
}

function daysIn(dossier: Dossier): readonly string[] {
  return [
    ...dossier.education.map((record) => record.completedOn),
    ...dossier.employment.flatMap((job) => [job.from, job.to ?? job.from]),
    ...(dossier.interruptions ?? []).flatMap((gap) => [gap.from, gap.to ?? gap.from]),
    ...dossier.titles.flatMap((title) => [title.obtainedOn, title.appointedOn ?? title.obtainedOn]),
  ];
}

function scaleOf(from: string, to: string): (day: number) => number {
  const start = parseDay(from);
  const length = parseDay(to) - start;
  return (day) => Math.round(((day - start) / length) * 10000) / 100;
}

interface Span {
  readonly fact: string;
  readonly start: number;
  readonly end: number;
  readonly open: boolean;
  readonly solid: boolean;
}

/** Each span on the first track that is free by then. */
function inTracks(spans: readonly Span[], scale: (day: number) => number): readonly Bar[] {
  const ends: number[] = [];
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .map(({ fact, start, end, open, solid }) => {
      const free = ends.findIndex((taken) => taken <= start);
      const track = free === -1 ? ends.length : free;
      ends[track] = end;
      return { fact, left: scale(start), width: scale(end) - scale(start), track, open, solid };
    });
}

/** The years to mark: every one of a short time, every second or fifth of a long one. */
function yearsBetween(from: string, to: string): readonly number[] {
  const first = Number(from.slice(0, 4));
  const count = Number(to.slice(0, 4)) - first + 1;
  const step = [1, 2, 5, 10].find((each) => count / each <= 12) ?? 20;
  return Array.from({ length: count }, (_, at) => first + at).filter((year) => year % step === 0);
}
