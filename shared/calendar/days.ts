/** A civil day as a whole number: days since 1970-01-01. No time, no zone. */
export type Day = number;

/** Further than any day that can be entered (2199-12-31). */
export const never: Day = 1e9;
/** 2199-12-31, the last day that the system knows. */
export const lastDay: Day = dayOf(2199, 12, 31);

/** The day of a `YYYY-MM-DD` that exists. */
export function parseDay(text: string): Day {
  return dayOf(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
}

/** `YYYY-MM-DD` of a day. */
export function formatDay(day: Day): string {
  const { year, month, date } = civil(day);
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

/** The same day of a later (or earlier) month; a day that the month lacks is its last day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civil(day);
  const place = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(place / 12), (place % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, lengthOf(toYear, toMonth)));
}

/** How many whole calendar months lie between two days, the later one not included. */
export function wholeMonths(from: Day, to: Day): number {
  const [a, b] = [civil(from), civil(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) > to ? months - 1 : months;
}

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place += 1) value = value * 10 + text.charCodeAt(place) - 48;
  return value;
}

// Days and dates of the Gregorian calendar in eras of 400 years, years beginning in March.
function dayOf(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

function civil(day: Day): Civil {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const place = Math.floor((5 * ofYear + 2) / 153);
  const month = place < 10 ? place + 3 : place - 9;
  const date = ofYear - Math.floor((153 * place + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
