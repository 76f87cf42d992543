import { z } from 'zod';
import {
  Clock,
  QualificationRule,
  Schooling,
  clockSentence,
  plainSentence,
  schoolingSentence,
  titleSentence,
  wordSpan,
} from '../../policy';
import { civilDate, integer, list } from '../../vocabulary';
import type { Finding } from '../verdict';
import { placed, type Figure, type Telling } from './telling';

const place = integer(0, 199).nullish();
const Counted = z.object({ from: civilDate().nullish(), months: integer(0, 9999), days: integer(0, 9999) });
const Required = z.object({
  schooling: Schooling.nullish(),
  title: QualificationRule.shape.title.nullable(),
  clocks: list(Clock),
});
const Actual = z.object({ education: place, title: place, clocks: list(Counted) });
type Counted = z.infer<typeof Counted>;

/** 学历、职称与年限: one line for each part of the rule. */
export function qualificationFigures(
  { reason, required, actual }: Pick<Finding, 'reason' | 'required' | 'actual'>,
  telling: Telling,
): readonly Figure[] {
  const { schooling, title, clocks } = Required.parse(required);
  const held = Actual.parse(actual);
  const { language } = telling;
  const works = reason !== 'not-in-profession';
  return [
    ...(schooling
      ? [
          heldFigure(
            plainSentence(schoolingSentence(schooling, language)),
            schoolingHeld(reason, held.education, telling),
          ),
        ]
      : []),
    ...(title ? [heldFigure(plainSentence(titleSentence(title, language)), titleHeld(held.title, telling))] : []),
    ...clocks.map((clock, index) => clockFigure({ clock, counted: held.clocks[index], works }, telling)),
  ];
}

interface Held {
  readonly actual: string;
  readonly short: string | null;
}

function heldFigure(required: string, held: Held): Figure {
  return { required, ...held };
}

function schoolingHeld(reason: string, education: number | null | undefined, { language }: Telling): Held {
  const zh = language === 'zh';
  if (education === null || education === undefined)
    return zh
      ? { actual: '没有符合的学历学位', short: '符合的学历学位' }
      : { actual: 'no schooling that fits', short: 'schooling that fits' };
  const at = placed([education], language);
  if (reason === 'bare-degree')
    return {
      actual: zh ? `第${at}项学历学位，有学位、无相应学历` : `education ${at}, a degree without the qualification`,
      short: null,
    };
  return { actual: zh ? `第${at}项学历学位` : `education ${at}`, short: null };
}

function titleHeld(title: number | null | undefined, { language }: Telling): Held {
  const zh = language === 'zh';
  if (title === null || title === undefined)
    return zh
      ? { actual: '没有符合的职称', short: '符合的职称' }
      : { actual: 'no title that fits', short: 'a title that fits' };
  const at = placed([title], language);
  return { actual: zh ? `第${at}项职称` : `title ${at}`, short: null };
}

interface ClockFacts {
  readonly clock: Clock;
  readonly counted: Counted | undefined;
  readonly works: boolean;
}

function clockFigure({ clock, counted, works }: ClockFacts, telling: Telling): Figure {
  const { language } = telling;
  const zh = language === 'zh';
  if (clock.years === 0) {
    return {
      required: zh ? '截止日从事本专业技术工作' : 'work in the profession on the cut-off date',
      actual: works ? (zh ? '在从事' : 'working in it') : zh ? '没有在从事' : 'not working in it',
      short: works ? null : zh ? '截止日在从事的本专业工作经历' : 'employment in the profession on that day',
    };
  }
  const required = plainSentence(clockSentence(clock, '', language));
  if (!counted?.from) return { required, ...notStarted(clock, language) };
  const span = wordSpan(counted, language);
  const from = telling.day(counted.from);
  return {
    required,
    actual: zh ? `${span}（自${from}起）` : `${span} (from ${from})`,
    short: shortOf(clock, counted, telling),
  };
}

function notStarted({ since, years }: Clock, language: Telling['language']): Held {
  const zh = language === 'zh';
  if (since === 'appointment')
    return zh
      ? { actual: '没有聘任日期', short: '聘任日期' }
      : { actual: 'no day of appointment', short: 'the day of appointment' };
  const span = wordSpan({ months: Math.round(years * 12) }, language);
  return { actual: zh ? '没有可以起算的日期' : 'no day to count from', short: span };
}

/** What is still missing, in months and days; a rest of the month is told in the edition's days to a month. */
function shortOf({ years }: Clock, { months, days }: Counted, { content, language }: Telling): string | null {
  const missing = Math.round(years * 12) - months;
  if (missing <= 0) return null;
  const rest =
    days > 0 ? { months: missing - 1, days: Math.max(1, content.options.monthDays - days) } : { months: missing };
  return wordSpan(rest, language);
}
