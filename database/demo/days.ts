import { addMonths, formatDay, parseDay } from '../../shared/calendar';

// Days as `YYYY-MM-DD`, as a dossier writes them.

/** So many days later, or earlier. */
export function addDays(day: string, days: number): string {
  return formatDay(parseDay(day) + days);
}

/** The first day of the years that are complete with the given day: five years to 2024-12-31 begin on 2020-01-01. */
export function startOfYearsTo(day: string, years: number): string {
  return formatDay(addMonths(parseDay(day) + 1, -12 * years));
}

/** How many days lie from one day to another. */
export function daysBetween(from: string, to: string): number {
  return parseDay(to) - parseDay(from);
}

/** The first of July so many years before the day's year: when schools let go. */
export function graduation(day: string, yearsBefore: number): string {
  return `${Number(day.slice(0, 4)) - yearsBefore}-07-01`;
}
