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
/** 字数 */
export const characterCount = () => integer(1, 100_000_000);
/** A calendar year, 1900–2199. */
export const calendarYear = () => integer(1900, 2199);
/** 奖励等级：一等奖 is 1. */
export const prizeGrade = () => integer(1, 9);
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
/** 判例编号：lower-case letters, digits, dots and hyphens, at most 64 characters: `3.1.2.3-at`. */
export const caseCode = () =>
  z
    .string()
    .max(64)
    .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
/** A calendar day that exists, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31. */
export const civilDate = () =>
  z
    .string()
    .regex(/^(19|20|21)\d{2}-\d{2}-\d{2}$/)
    .refine(dayExists, { error: 'no such day', params: { code: 'date.does-not-exist' } });
/** A moment in UTC, to the millisecond, as `Date` writes it. */
export const instant = () => z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
/** Why something is done: running text that says something. */
export const reason = () =>
  text(1).refine((value) => value.trim() !== '', { error: 'blank', params: { code: 'value.missing' } });
/** The fingerprint of a frozen edition: `sha256:` and 64 hexadecimal digits. */
export const snapshotHash = () => z.string().regex(/^sha256:[0-9a-f]{64}$/);
/** A verdict's seal: `sha256:` and 64 hexadecimal digits. */
export const sealDigest = () => z.string().regex(/^sha256:[0-9a-f]{64}$/);
/** The id under which Strapi knows a row (`documentId`). */
export const recordId = () => z.string().regex(/^[a-z0-9]{24}$/);
/** How often a row has been saved, from 1. */
export const revision = () => integer(1, 2147483647);
/** The longest length of time that a policy can ask for, in years. */
export const mostYears = 50;
/** A length of time in years, 0–50, in whole months: 0.5 is six of them. */
export const years = () =>
  z
    .number()
    .min(0)
    .max(mostYears)
    .refine((value) => Math.abs(value * 12 - Math.round(value * 12)) < 1e-9, {
      error: 'not in whole months',
      params: { code: 'years.not-in-months' },
    });
/** 申报编号：letters, digits and hyphens. */
export const applicationNumber = () => z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/);
/** 轮次代码：a year, or a year and a word. */
export const roundCode = () =>
  z
    .string()
    .regex(/^[0-9]{4}(-[a-z0-9]+){0,4}$/)
    .max(64);
/** 统一社会信用代码 (GB 32100): 18 characters, the last one a check character. */
export const creditCode = () =>
  z
    .string()
    .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/)
    .refine(checkCharacterFits, { error: 'check character', params: { code: 'credit-code.check-character' } });
/** Facts of a finding: JSON by short names. */
export const facts = () => z.record(z.string().max(64), z.json());
/** How many items a list of a document holds at most. */
export const longestList = 200;
/** A list of at most 200 items. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).max(longestList);

/** Of a list in which nothing may stand twice: tells, with the code, each item whose member has stood there before. */
export function eachOnce<Name extends string>(name: Name, code: string) {
  return (items: readonly Readonly<Record<Name, unknown>>[], context: z.RefinementCtx): void => {
    const known = items.map((item) => item[name]);
    known.forEach((one, place) => {
      if (known.indexOf(one) === place) return;
      context.addIssue({ code: 'custom', message: `${name} stands twice`, path: [place, name], params: { code } });
    });
  };
}

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayExists(value: string): boolean {
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && leap ? 29 : (daysInMonth[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

function checkCharacterFits(value: string): boolean {
  const sum = creditWeights.reduce(
    (total, weight, place) => total + weight * creditAlphabet.indexOf(value[place] ?? '0'),
    0,
  );
  return creditAlphabet[(31 - (sum % 31)) % 31] === value[17];
}
