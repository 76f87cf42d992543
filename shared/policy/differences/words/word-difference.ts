import { stepsOf, type Label, type Language } from '../../../vocabulary';
import { inDocumentOrder } from '../../canonical';
import type { PolicyContent } from '../../content';
import { isList, isObject, textIn, type Difference, type Json } from '../difference';
import { codeIn } from '../keyed-list';
import { clockLabels, ruleFields } from './rule-fields';
import { minimumLabels } from './edition-fields';
import { fieldWords } from './field-words';
import { reach, type Reached } from './reach';
import { listItems, valueWords } from './value-words';

/** The two editions that a difference lies between. */
export interface Editions {
  readonly before: PolicyContent;
  readonly after: PolicyContent;
}

/** A difference as a person of the office would tell it. */
export interface DifferenceWords {
  /** What differs: 从事本专业技术工作年限. */
  readonly subject: string;
  /** How it was, and how it is; null where there was, or is, nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** All of it in one line: 从事本专业技术工作年限 5 年 → 4 年. */
  readonly line: string;
  /** Running text, whose change is best shown character by character. */
  readonly long: boolean;
}

/** 差异 in words. */
export function wordDifference(difference: Difference, editions: Editions, language: Language): DifferenceWords {
  const { kind, path } = difference;
  const stands = kind === 'removed' ? editions.before : editions.after;
  const way = reach(inDocumentOrder(stands), stepsOf(path));
  const last = way.at(-1);
  const key = last?.key ?? '';
  const subject = last?.step.inList && kind !== 'changed' ? itemName(last, kind, language) : subjectOf(way, language);
  const said = versions(difference, key, { editions, language });
  const long = kind === 'changed' && fieldWords[key]?.long === true;
  const told = { subject, ...said, long };
  return { ...told, line: listLine(difference, key, { editions, language, subject }) ?? lineOf(kind, told, language) };
}

interface Between {
  readonly editions: Editions;
  readonly language: Language;
}

function versions({ kind, before, after }: Difference, key: string, { editions, language }: Between) {
  if (kind === 'moved') return { before: numberIn(before), after: numberIn(after) };
  return {
    before: kind === 'added' ? null : valueWords(key, before, { content: editions.before, language }),
    after: kind === 'removed' ? null : valueWords(key, after, { content: editions.after, language }),
  };
}

function lineOf(kind: Difference['kind'], told: Omit<DifferenceWords, 'line'>, language: Language): string {
  const { subject, before, after, long } = told;
  const template = long ? templates.text : templates[kind];
  const slots: Readonly<Record<string, string>> = { subject, before: before ?? '', after: after ?? '' };
  return template[language].replace(/\{(\w+)\}/g, (_slot, name: string) => slots[name] ?? '');
}

const templates: Readonly<Record<Difference['kind'] | 'text', Label>> = {
  changed: { zh: '{subject} {before} → {after}', en: '{subject}: {before} → {after}' },
  moved: { zh: '{subject} {before} → {after}', en: '{subject}: {before} → {after}' },
  added: { zh: '新增{subject}：{after}', en: 'New {subject}: {after}' },
  removed: { zh: '删去{subject}：{before}', en: 'Removed {subject}: {before}' },
  text: { zh: '{subject}由“{before}”改为“{after}”', en: '{subject} changed from “{before}” to “{after}”' },
};

/** Of a list, what came and what went; null for what is no list. */
function listLine({ before, after }: Difference, key: string, told: Between & { subject: string }): string | null {
  if (!isList(before) || !isList(after)) return null;
  const { editions, language, subject } = told;
  const zh = language === 'zh';
  const older = listItems(key, before, { content: editions.before, language });
  const newer = listItems(key, after, { content: editions.after, language });
  const part = (verb: string, items: readonly string[]) =>
    items.length > 0 ? [`${verb}${items.join(zh ? '、' : ', ')}`] : [];
  const parts = [
    ...part(zh ? '新增' : 'new ', without(newer, older)),
    ...part(zh ? '删去' : 'removed ', without(older, newer)),
  ];
  const reordered = zh ? '次序改变' : 'in another order';
  return `${subject}${zh ? '：' : ': '}${parts.join(zh ? '；' : '; ') || reordered}`;
}

function without(items: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return items.filter((item) => {
    const place = left.indexOf(item);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** 条件项 3.1.2.5; of what has a name, the name. */
function itemName({ key, step, value }: Reached, kind: Difference['kind'], language: Language): string {
  const noun = fieldWords[key]?.label[language] ?? key;
  if (kind === 'moved') return `${noun}${language === 'zh' ? '编号' : ' number'}`;
  const named = isObject(value) && /^[a-z]/.test(step.name) ? '' : ` ${codeIn(step.name)}`;
  return `${noun}${named}`;
}

/** What differs, and in which of several alike: 成果要求 2 · 排名. */
function subjectOf(way: readonly Reached[], language: Language): string {
  const among = way.flatMap(({ key, step, within }) =>
    step.inList && /^\d+$/.test(step.name) && isList(within) && within.length > 1 && key in ruleFields
      ? [`${labelOf(key, language)} ${Number(step.name) + 1}`]
      : [],
  );
  const last = way.at(-1);
  return [...among, last ? fieldLabel(last, language) : ''].join(' · ');
}

/** What a field is called where it stands: years by what they are years of, a number by what it counts. */
function fieldLabel({ key, within }: Reached, language: Language): string {
  const member = (name: string): string => (isObject(within) ? textIn(within[name]) : '');
  const clocks: Readonly<Record<string, Readonly<Record<string, Label>>>> = clockLabels;
  const here: Readonly<Record<string, Label | undefined>> = {
    'clocks.years': clocks[member('counts')]?.[member('since')],
    'requirements.minimum': minimumLabels[member('mode')],
  };
  return here[key]?.[language] ?? labelOf(key, language);
}

function labelOf(key: string, language: Language): string {
  return fieldWords[key]?.label[language] ?? key.slice(key.indexOf('.') + 1);
}

/** A number as the document has it, without the place among its like. */
function numberIn(value: Json): string {
  return typeof value === 'number' ? String(value) : codeIn(textIn(value));
}
