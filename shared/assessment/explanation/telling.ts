import { dayInProse } from '../../calendar';
import type { PolicyContent } from '../../policy';
import type { Language } from '../../vocabulary';

/** 要求、实有、尚缺: one line of a finding's figures; `short` is null where nothing is short. */
export interface Figure {
  readonly required: string;
  readonly actual: string;
  readonly short: string | null;
}

/** Of which edition, in which language, and how a day is written: 2024年12月31日 in prose, 2024-12-31 in tables. */
export interface Telling {
  readonly content: PolicyContent;
  readonly language: Language;
  readonly day: (date: string) => string;
}

/** How findings are told in running text. */
export function inProse(content: PolicyContent, language: Language): Telling {
  return { content, language, day: (date) => dayInProse(date, language) };
}

/** How findings are told in a table. */
export function inTable(content: PolicyContent, language: Language): Telling {
  return { content, language, day: (date) => date };
}

/** Puts values into the braces of a text. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

/** The place of an item in its list as people count: the first is 1. */
export function placed(places: readonly number[], language: Language): string {
  return places.map((place) => place + 1).join(language === 'zh' ? '、' : ', ');
}
