// Days by listing them: slow, plain and written from assessment.md §4.1 alone.
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const [firstYear, lastYear] = [1890, 2300];

const texts: string[] = [];
const numbers = new Map<string, number>();
/** The days of each month in turn, as numbers. */
const months: number[][] = [];
const monthOf: number[] = [];
for (let year = firstYear; year <= lastYear; year += 1) {
  for (let month = 1; month <= 12; month += 1) {
    const days = Array.from({ length: lengthOf(year, month) }, (_, index) => texts.length + index);
    days.forEach((day, index) => {
      numbers.set(textOf(year, month, index + 1), day);
      texts.push(textOf(year, month, index + 1));
      monthOf.push(months.length);
    });
    months.push(days);
  }
}

/** The number of a day that exists. */
export function dayNumber(text: string): number {
  const day = numbers.get(text);
  if (day === undefined) throw new Error(`no such day: ${text}`);
  return day;
}

/** The day with that number. */
export function dayText(day: number): string {
  const text = texts[day];
  if (text === undefined) throw new Error(`beyond the listed days: ${day}`);
  return text;
}

/** The same day so many months on; a day that the month lacks is its last day. */
export function sameDayLater(day: number, count: number): number {
  const month = monthOf[day]!;
  const place = months[month]!.indexOf(day);
  const later = months[month + count]!;
  return later[place] ?? later.at(-1)!;
}

/** Whole calendar months from a day to the end of another, found by stepping from month to month. */
export function monthsThrough(from: number, last: number): number {
  let count = 0;
  while (sameDayLater(from, count + 1) <= last + 1) count += 1;
  return count;
}

interface Period {
  readonly from: string;
  readonly to?: string | null | undefined;
}

/** The days in some of the periods and in none of the excluded ones, listed up to `until`, as runs of days one after the other. */
export function runsOf(periods: readonly Period[], excluded: readonly Period[], until: number): [number, number][] {
  const days = new Set<number>();
  const through = ({ to }: Period) => (to ? Math.min(dayNumber(to), until) : until);
  for (const period of periods) for (let day = dayNumber(period.from); day <= through(period); day += 1) days.add(day);
  for (const period of excluded)
    for (let day = dayNumber(period.from); day <= through(period); day += 1) days.delete(day);
  return [...days]
    .filter((day) => !days.has(day - 1))
    .sort((a, b) => a - b)
    .map((first) => {
      let last = first;
      while (days.has(last + 1)) last += 1;
      return [first, last];
    });
}

/** 满N年: whole months of each run between two days, both included, and the rests, `monthDays` to a month, at most a day less of each. */
export function tenureOf(runs: readonly [number, number][], [from, asOf]: [number, number], monthDays: number) {
  let whole = 0;
  let days = 0;
  for (const [first, last] of runs) {
    const start = Math.max(first, from);
    const end = Math.min(last, asOf);
    if (start > end) continue;
    const ofRun = monthsThrough(start, end);
    whole += ofRun;
    days += Math.min(end + 1 - sameDayLater(start, ofRun), monthDays - 1);
  }
  return { months: whole + Math.floor(days / monthDays), days: days % monthDays };
}

function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : lengths[month - 1]!;
}

function textOf(year: number, month: number, date: number): string {
  return [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}
