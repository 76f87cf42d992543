// Days as `YYYY-MM-DD`, as a dossier writes them.

/** So many days later, or earlier. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first day of the years that are complete with the given day: five years to 2024-12-31 begin on 2020-01-01. */
export function startOfYearsTo(day: string, years: number): string {
  const next = new Date(Date.parse(day) + 86_400_000);
  return new Date(Date.UTC(next.getUTCFullYear() - years, next.getUTCMonth(), next.getUTCDate()))
    .toISOString()
    .slice(0, 10);
}

/** How many days lie from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The first of July so many years before the day's year: when schools let go. */
export function graduation(day: string, yearsBefore: number): string {
  return `${Number(day.slice(0, 4)) - yearsBefore}-07-01`;
}
