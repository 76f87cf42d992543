import { formatDay, parseDay } from './days';

/** The calendar day in Beijing at an instant, by which every act is dated: eight hours ahead of UTC all year. */
export function dayInBeijing(milliseconds: number): string {
  return formatDay(Math.floor((milliseconds + ahead) / dayLong));
}

/** The instant at which a calendar day begins in Beijing, 00:00 Asia/Shanghai, in milliseconds since 1970. */
export function startInBeijing(day: string): number {
  return parseDay(day) * dayLong - ahead;
}

const dayLong = 86_400_000;
const ahead = 8 * 3_600_000;
