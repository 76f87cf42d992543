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
  wordYears,
} from '../../policy';
import { civilDate, integer, list, type Label } from '../../vocabulary';
import type { Finding } from '../verdict';
import { placed, type Figure, type Telling } from './telling';

const place = integer(0, 199).nullish();
const Counted = z.object({
  from: civilDate().nullish(),
  months: integer(0, 9999),
  days: integer(0, 9999),
  /** What penalties add to the length, in months. */
  added: integer(0, 9999).optional(),
});
const step = Schooling.shape;
const Asked = z.object({
  qualification: step.qualification.nullable(),
  degree: step.degree.nullable(),
  technicianClass: step.technicianClass,
});
const Required = z.object({
  schooling: Asked.nullish(),
  title: QualificationRule.shape.title.nullable(),
  // What a stored verdict was asked stays readable, whatever is refused today.
  clocks: list(z.object(Clock.shape)),
});
const Actual = z.object({ education: place, title: place, certificate: place, clocks: list(Counted) });
type Counted = z.infer<typeof Counted>;

type Facts = Pick<Finding, 'reason' | 'outcome' | 'required' | 'actual'>;
type Held = Omit<Figure, 'required'>;
type Both = Readonly<Record<Telling['language'], Held>>;

/** 学历、职称与年限: one line for each part of the rule. */
export function qualificationFigures(finding: Facts, telling: Telling): readonly Figure[] {
  const { schooling, title, clocks } = Required.parse(finding.required);
  const held = Actual.parse(finding.actual);
  const { language } = telling;
  const figures: Figure[] = [];
  if (schooling) {
    const required = plainSentence(schoolingSentence(schooling, language));
    figures.push({ required, ...schoolingHeld(finding, held.education ?? null, language) });
  }
  if (title) {
    const required = plainSentence(titleSentence(title, language));
    figures.push({ required, ...titleHeld(held, language) });
  }
  clocks.forEach((clock, index) => {
    const counted = held.clocks[index];
    figures.push(
      clock.years === 0
        ? { required: worksThen[language], ...worksHeld(finding, counted, language) }
        : clockFigure(clock, counted, telling),
    );
  });
  return figures;
}

function schoolingHeld({ reason }: Facts, education: number | null, language: Telling['language']): Held {
  if (education === null) return noSchooling[language];
  const at = placed([education], language);
  const zh = language === 'zh';
  if (reason !== 'bare-degree') return { actual: zh ? `第${at}项学历学位` : `education ${at}`, short: null };
  return {
    actual: zh ? `第${at}项学历学位，有学位、无相应学历` : `education ${at}, a degree without the qualification`,
    short: null,
  };
}

function titleHeld({ title, certificate }: z.infer<typeof Actual>, language: Telling['language']): Held {
  if (typeof certificate === 'number') {
    const at = placed([certificate], language);
    return {
      actual: language === 'zh' ? `第${at}项证书，视同该职称` : `certificate ${at}, which stands for it`,
      short: null,
    };
  }
  if (typeof title !== 'number') return noTitle[language];
  const at = placed([title], language);
  return { actual: language === 'zh' ? `第${at}项职称` : `title ${at}`, short: null };
}

/** Whether they work in the profession is known where it decides, and where nothing fails. */
function worksHeld({ reason, outcome }: Facts, counted: Counted | undefined, language: Telling['language']): Held {
  if (reason === 'not-in-profession' || !counted?.from) return notWorking[language];
  return outcome === 'unmet' ? { actual: '—', short: null } : working[language];
}

function clockFigure(clock: Clock, counted: Counted | undefined, telling: Telling): Figure {
  const { language } = telling;
  const required = `${plainSentence(clockSentence(clock, '', language))}${addedWords(counted, language)}`;
  if (!counted?.from) return { required, ...notStarted(clock, language) };
  const span = wordSpan(counted, language);
  const from = telling.day(counted.from);
  const actual = language === 'zh' ? `${span}（自${from}起）` : `${span} (from ${from})`;
  return { required, actual, short: shortOf(clock, counted, telling) };
}

/** What penalties add, where they do. */
function addedWords(counted: Counted | undefined, language: Telling['language']): string {
  if (!counted?.added) return '';
  const span = wordSpan({ months: counted.added }, language);
  return language === 'zh' ? `（受处分另加${span}）` : ` (and ${span} more for penalties)`;
}

const noSchooling: Both = {
  zh: { actual: '没有符合的学历学位', short: '符合的学历学位' },
  en: { actual: 'no schooling that fits', short: 'schooling that fits' },
};
const noTitle: Both = {
  zh: { actual: '没有符合的职称', short: '符合的职称' },
  en: { actual: 'no title that fits', short: 'a title that fits' },
};
const worksThen: Label = { zh: '截止日从事本专业技术工作', en: 'work in the profession on the cut-off date' };
const working: Both = { zh: { actual: '在从事', short: null }, en: { actual: 'working in it', short: null } };
const notWorking: Both = {
  zh: { actual: '没有在从事', short: '截止日在从事的本专业工作经历' },
  en: { actual: 'not working in it', short: 'employment in the profession on that day' },
};

function notStarted({ since, years }: Clock, language: Telling['language']): Held {
  const zh = language === 'zh';
  if (since === 'appointment')
    return zh
      ? { actual: '没有聘任日期', short: '聘任日期' }
      : { actual: 'no day of appointment', short: 'the day of appointment' };
  const span = wordYears(years, language);
  return { actual: zh ? '没有可以起算的日期' : 'no day to count from', short: span };
}

/** What is still missing, in months and days; a rest of the month is told in the edition's days to a month. */
function shortOf(
  { years }: Clock,
  { months, days, added = 0 }: Counted,
  { content, language }: Telling,
): string | null {
  const missing = Math.round(years * 12) + added - months;
  if (missing <= 0) return null;
  const rest =
    days > 0 ? { months: missing - 1, days: Math.max(1, content.options.monthDays - days) } : { months: missing };
  return wordSpan(rest, language);
}
