// Lengths of time, in whole months, along an order of beginnings: place 0 is all of the career, then each beginning from
// the earliest to the latest. What is asked of them, and what must not be reached, are bounds; whether lengths within
// the bounds exist is a system of difference constraints.

/** At least, and at most. */
export interface Bound {
  readonly least: number;
  readonly most: number;
}
/** What is asked at each place: of work since then, of the calendar since then, of work of each kind since then. */
export interface Bounds {
  readonly work: readonly Bound[];
  readonly calendar: readonly Bound[];
  readonly kinds: ReadonlyMap<string, readonly Bound[]>;
  /** The place at which the career begins, and that at which work of a kind does, where that is in the order: no work lies before. */
  readonly career: number;
  readonly kindFrom: ReadonlyMap<string, number>;
}
/** Lengths that keep within the bounds. */
export interface Lengths {
  readonly work: readonly number[];
  readonly calendar: readonly number[];
  readonly kinds: ReadonlyMap<string, readonly number[]>;
}

/** Nobody's time goes back further than the system knows days, in months. */
export const longest = 299 * 12;

/** Nothing asked, nothing forbidden. */
export const open: Bound = { least: 0, most: longest };

/** `above` is longer than `below` by so much at least; the place after the last one is today, of no length. */
interface Longer {
  readonly above: number;
  readonly below: number;
  readonly by: number;
}

/** The least work, and with it the shortest calendar, within the bounds; null if there is none. */
export function lengthsWithin(bounds: Bounds): Lengths | null {
  const today = bounds.work.length;
  const kinds = [...bounds.kinds].map(([kind, asked]): [string, Kind] => [
    kind,
    kindOf(asked, bounds.kindFrom.get(kind) ?? 0),
  ]);
  if (bounds.calendar.some(({ least, most }) => least > most)) return null;
  const constraints = [
    ...ofWork(bounds, today),
    ...ofCalendar(bounds, today),
    ...kinds.flatMap(([, kind]) => ofKind(kind, today)),
  ];
  const work = leastOf(constraints, today);
  if (work === null) return null;
  return {
    work,
    calendar: bounds.calendar.map((_, place) => calendarAt(place, work, bounds)),
    kinds: new Map(kinds.map(([kind, asked]) => [kind, work.map((_length, place) => kindAt(place, work, asked))])),
  };
}

/** The longest path to each place: every length at least what the constraints make it; null if today would have passed. */
function leastOf(constraints: readonly Longer[], today: number): number[] | null {
  const lengths = new Array<number>(today + 1).fill(0);
  for (let round = 0; round <= today + 1; round += 1) {
    let changed = false;
    for (const { above, below, by } of constraints) {
      const length = (lengths[below] ?? 0) + by;
      if (length <= (lengths[above] ?? 0)) continue;
      lengths[above] = length;
      changed = true;
    }
    if ((lengths[today] ?? 0) > 0) return null;
    if (!changed) return lengths.slice(0, today);
  }
  return null;
}

function ofWork({ work, career }: Bounds, today: number): Longer[] {
  return [
    ...work.flatMap(({ least, most }, place) => [
      { above: place, below: place + 1, by: 0 },
      { above: place, below: today, by: least },
      { above: today, below: place, by: -most },
    ]),
    { above: career, below: 0, by: 0 },
  ];
}

/** Between two beginnings no more is worked than the calendar leaves room for. */
function ofCalendar({ calendar }: Bounds, today: number): Longer[] {
  return calendar.flatMap(({ most }, place) =>
    place === 0
      ? []
      : [
          ...calendar.slice(place).map(({ least }, after) => ({
            above: place + after,
            below: place,
            by: least - most,
          })),
          { above: today, below: place, by: -most },
        ],
  );
}

/** Work of a kind from the place at which it begins: what is asked before holds there. */
interface Kind {
  readonly from: number;
  readonly asked: readonly Bound[];
}

function kindOf(asked: readonly Bound[], from: number): Kind {
  const before = asked.slice(0, from + 1);
  const least = Math.max(...before.map((bound) => bound.least));
  const most = Math.min(...before.map((bound) => bound.most));
  return { from, asked: asked.map((bound, place) => (place <= from ? { least, most } : bound)) };
}

/** What must not be done of a kind after one beginning has to be done before it, within the work that there is. */
function ofKind({ from, asked }: Kind, today: number): Longer[] {
  return asked.flatMap(({ least }, place) =>
    place < from || least === 0
      ? []
      : [
          { above: place, below: today, by: least },
          ...asked.slice(place).map(({ most }, after) => ({ above: place, below: place + after, by: least - most })),
        ],
  );
}

/** With so much work since each place, the shortest calendar. */
function calendarAt(place: number, work: readonly number[], { calendar }: Bounds): number {
  const idle = calendar.map(({ least }, at) => (at < place ? 0 : least - (work[at] ?? 0)));
  return (work[place] ?? 0) + Math.max(0, ...idle);
}

/** With so much work since each place, the least of a kind. */
function kindAt(place: number, work: readonly number[], { from, asked }: Kind): number {
  const at = Math.max(place, from);
  const since = (index: number): number => work[index] ?? 0;
  return asked.reduce((length, { least }, index) => {
    if (index < from) return length;
    return Math.max(length, index >= at ? least : least - since(index) + since(at));
  }, 0);
}
