/** A civil day as a whole number: days since 1970-01-01. No time, no zone. */
export type Day = number;

/** Further than any day that can be entered (2199-12-31). */
export const never: Day = 1e9;

// The calendar as a table: the day on which each month begins, and the month of each day. Dates are entered from 1900
// to 2199 and clocks run for at most 50 years more.
const firstYear = 1850;
const lastYear = 2300;
const monthStarts = new Int32Array((lastYear - firstYear + 1) * 12 + 1);
const firstTableDay = fillMonthStarts();
const monthOfDay = fillMonths();

/** 2199-12-31, the last day that the system knows. */
export const lastDay: Day = parseDay('2199-12-31');

/** The day of a `YYYY-MM-DD` that exists. */
export function parseDay(text: string): Day {
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  return startOf((year - firstYear) * 12 + month - 1) + digit(text, 8) * 10 + digit(text, 9) - 1;
}

/** `YYYY-MM-DD` of a day. */
export function formatDay(day: Day): string {
  const place = day - firstTableDay;
  return texts[place] || (texts[place] = written(day));
}

/** The same day of a later (or earlier) month; a day that the month lacks is its last day. */
export function addMonths(day: Day, months: number): Day {
  const place = monthOf(day);
  const to = place + months;
  return Math.min(startOf(to) + day - startOf(place), startOf(to + 1) - 1);
}

/** How many whole calendar months lie between two days, the later one not included. */
export function wholeMonths(from: Day, to: Day): number {
  const months = monthOf(to) - monthOf(from);
  return addMonths(from, months) > to ? months - 1 : months;
}

// A day is written once: verdicts say the same days again and again.
const texts: string[] = Array.from(monthOfDay, () => '');

function written(day: Day): string {
  const place = monthOf(day);
  const [year, month, date] = [firstYear + Math.floor(place / 12), (place % 12) + 1, day - startOf(place) + 1];
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

function digit(text: string, place: number): number {
  return text.charCodeAt(place) - 48;
}

function startOf(month: number): Day {
  return monthStarts[month] ?? never;
}

function monthOf(day: Day): number {
  return monthOfDay[day - firstTableDay] ?? 0;
}

function fillMonthStarts(): Day {
  const yearsToEpoch = 1970 - firstYear;
  const leapDays =
    Math.floor(1969 / 4) -
    Math.floor((firstYear - 1) / 4) -
    Math.floor(1969 / 100) +
    Math.floor((firstYear - 1) / 100) +
    Math.floor(1969 / 400) -
    Math.floor((firstYear - 1) / 400);
  const first = -(yearsToEpoch * 365 + leapDays);
  monthStarts[0] = first;
  for (let month = 1; month < monthStarts.length; month += 1) {
    monthStarts[month] =
      startOf(month - 1) + lengthOf(firstYear + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1);
  }
  return first;
}

function fillMonths(): Uint16Array {
  const months = new Uint16Array(startOf(monthStarts.length - 1) - firstTableDay);
  for (let month = 0; month < monthStarts.length - 1; month += 1) {
    months.fill(month, startOf(month) - firstTableDay, startOf(month + 1) - firstTableDay);
  }
  return months;
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
