import type { Label } from '../../../vocabulary';
import { plural } from '../../sentence/segments';
import { wordYears } from '../../sentence/span';
import { isList, isObject, type Json, type JsonObject } from '../difference';
import { describe, type Scope } from './describe';
import type { FieldWord } from './field-word';
import { fieldWords } from './field-words';

/** A value of a field in words. `key` is the field's in the table of words, a list's for its items too. */
export function valueWords(key: string, value: Json, scope: Scope): string {
  const { language } = scope;
  if (value === null) return (fieldWords[key]?.none ?? none)[language];
  if (isList(value)) return listItems(key, value, scope).join(separator[language]) || none[language];
  const name = key.slice(key.indexOf('.') + 1);
  if (isObject(value)) return describe(name, value, scope) ?? membersWords(name, value, scope);
  return scalarWords(key, value, scope);
}

function scalarWords(key: string, value: boolean | number | string, scope: Scope): string {
  const word = fieldWords[key];
  const coded = word?.values?.[String(value)] ?? (word?.namedBy && nameOf(word.namedBy, String(value), scope));
  if (coded) return coded[scope.language];
  if (typeof value === 'boolean') return yesOrNo[value ? 'true' : 'false'][scope.language];
  return typeof value === 'number' ? numberWords(key, value, scope) : value;
}

/** The items of a list, each in words. */
export function listItems(key: string, list: readonly Json[], scope: Scope): string[] {
  return list.map((item) => valueWords(key, item, scope));
}

/** Lengths of time in years. */
const lengths = ['clocks.years', 'penaltyYears.years', 'equivalentTitles.years'];

function numberWords(key: string, value: number, { language }: Scope): string {
  // Years may be parts of one: 0.5 is six months.
  if (lengths.includes(key)) {
    if (!Number.isInteger(value)) return wordYears(value, language);
    return language === 'zh' ? `${value} 年` : `${value} ${plural('year', value)}`;
  }
  const word = fieldWords[key];
  if (word?.form) return word.form[language].replace('{n}', String(value));
  const unit = word?.unit?.[language] ?? '';
  if (unit === '') return String(value);
  return `${value} ${language === 'zh' ? unit : plural(unit, value)}`;
}

function nameOf(list: NonNullable<FieldWord['namedBy']>, code: string, { content }: Scope): Label | null {
  if (list === 'directions') {
    const name = content.directions.find((direction) => direction.code === code)?.name;
    return name === undefined ? null : { zh: name, en: name };
  }
  const kind = content.outputKinds.find((known) => known.code === code);
  return kind ? { zh: kind.name, en: kind.englishName } : null;
}

/** What no sentence is written for: each member by its name. */
function membersWords(name: string, value: JsonObject, scope: Scope): string {
  const zh = scope.language === 'zh';
  const members = Object.entries(value).flatMap(([member, held]) => {
    if (held === undefined) return [];
    const key = `${typeof value['kind'] === 'string' && name === 'rule' ? value['kind'] : name}.${member}`;
    const label = fieldWords[key]?.label[scope.language] ?? member;
    return [`${label}${zh ? '：' : ': '}${valueWords(key, held, scope)}`];
  });
  return members.join(zh ? '；' : '; ');
}

const none: Label = { zh: '无', en: 'none' };
const separator: Label = { zh: '、', en: ', ' };
const yesOrNo = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } } as const;
