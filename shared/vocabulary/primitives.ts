import { z } from 'zod';

// The bounded primitives that every schema is built from, so that whatever zod accepts PostgreSQL can hold.

// With the u flag, \p{Cs} matches lone surrogates alone.
const storable = (value: string): boolean => !/[\u0000\p{Cs}]/u.test(value);

const bounded = (maximum: number, minimum: number) =>
  z
    .string()
    .min(minimum)
    .max(maximum)
    .refine(storable, { error: 'unstorable', params: { code: 'text.unstorable' } });

/** Running text of at most 4,000 characters, without NUL and lone surrogates; may be empty. */
export const text = (minimum = 0) => bounded(4000, minimum);
/** A name or a title of at most 200 characters; may be empty. */
export const name = (minimum = 0) => bounded(200, minimum);
/** A whole number within bounds, both included. */
export const integer = (minimum: number, maximum: number) => z.int().min(minimum).max(maximum);
/** `order` and `minimum`: 0–99. */
export const smallCount = () => integer(0, 99);
/** A machine code in kebab-case, at most 64 characters. */
export const code = () =>
  z
    .string()
    .max(64)
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
/** A clause's number as the document prints it, in dots: `3.1.2.3`. */
export const clauseCode = () =>
  z
    .string()
    .max(32)
    .regex(/^[1-9][0-9]?(\.[1-9][0-9]?)*$/);
/** A calendar day that exists, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31. */
export const civilDate = () =>
  z
    .string()
    .regex(/^(19|20|21)\d{2}-\d{2}-\d{2}$/)
    .refine(dayExists, { error: 'no such day', params: { code: 'date.does-not-exist' } });
/** The fingerprint of a frozen edition: `sha256:` and 64 hexadecimal digits. */
export const snapshotHash = () => z.string().regex(/^sha256:[0-9a-f]{64}$/);
/** The id under which Strapi knows a row (`documentId`). */
export const recordId = () => z.string().regex(/^[a-z0-9]{24}$/);
/** How often a row has been saved, from 1. */
export const revision = () => integer(1, 2147483647);
/** A list of at most 200 items. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).max(200);

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayExists(value: string): boolean {
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && leap ? 29 : (daysInMonth[month - 1] ?? 0);
  return day >= 1 && day <= last;
}
