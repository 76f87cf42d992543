import {
  appraisalGrades,
  degrees,
  honourKinds,
  honourLevels,
  labelOf,
  qualifications,
  roles,
  titleRanks,
  type Language,
} from '../vocabulary';
import type { Fact, FactOf } from './fact';

type Word<Kind extends Fact['of']> = (fact: FactOf<Kind>, names: FactNames, language: Language) => string;

/** Names that are content, by their codes. */
export interface FactNames {
  readonly outputKinds: ReadonlyMap<string, string>;
}

const words: { readonly [Kind in Fact['of']]: Word<Kind> } = {
  attested: ({ said }, _names, language) =>
    said ? either(language, '本人已声明具备', 'declared') : either(language, '本人未声明具备', 'not declared'),
  schooling: ({ qualification, degree }, _names, language) =>
    either(
      language,
      `学历${labelOf(qualifications, qualification, 'zh')}，学位${labelOf(degrees, degree, 'zh')}`,
      `qualification ${labelOf(qualifications, qualification, 'en').toLowerCase()}, degree ${labelOf(degrees, degree, 'en').toLowerCase()}`,
    ),
  title: ({ rank, own }, _names, language) =>
    either(
      language,
      `${own ? '本系列专业' : '其他系列或专业'}${labelOf(titleRanks, rank, 'zh')}职称`,
      `${labelOf(titleRanks, rank, 'en').toLowerCase()} title ${own ? 'of the own series' : 'of another series'}`,
    ),
  claim: ({ role }, _names, language) =>
    role === null
      ? either(language, '有业绩主张，未注明角色', 'claims it, without a role')
      : either(
          language,
          `有业绩主张，${labelOf(roles, role, 'zh')}`,
          `claims it as ${labelOf(roles, role, 'en').toLowerCase()}`,
        ),
  honour: (honour, _names, language) => wordHonour(honour, language),
  output: ({ kind, role, count }, { outputKinds }, language) => {
    const as = role === null ? '' : `${either(language, '，', ', ')}${labelOf(roles, role, language)}`;
    return `${outputKinds.get(kind) ?? kind}${as} × ${count}`;
  },
  appraisal: ({ grade, count }, _names, language) =>
    `${either(language, '年度考核', 'appraisal ')}${labelOf(appraisalGrades, grade, language)} × ${count}`,
  certificate: ({ code }, _names, language) => `${either(language, '证书 ', 'certificate ')}${code}`,
  recommendation: ({ rank, count }, _names, language) =>
    `${labelOf(titleRanks, rank, language)}${either(language, '职称推荐人', ' recommender')} × ${count}`,
  exceptional: (_fact, _names, language) => either(language, '已申请破格', 'applies exceptionally'),
};

/** A fact in words. */
export function wordFact(fact: Fact, names: FactNames, language: Language): string {
  return wordOf(fact.of, fact, { names, language });
}

interface Reading {
  readonly names: FactNames;
  readonly language: Language;
}

function wordOf<Kind extends Fact['of']>(kind: Kind, fact: FactOf<Kind>, { names, language }: Reading): string {
  return words[kind](fact, names, language);
}

function wordHonour({ kind, level, individual, grade, place }: FactOf<'honour'>, language: Language): string {
  const whose = individual ? either(language, '个人', 'individual') : either(language, '集体', 'collective');
  const more = [
    ...(grade === null ? [] : [either(language, `${grade} 等`, `grade ${grade}`)]),
    ...(place === null ? [] : [either(language, `第 ${place} 名`, `place ${place}`)]),
  ];
  const name = `${labelOf(honourLevels, level, language)}${either(language, '', ' ')}${labelOf(honourKinds, kind, language)}`;
  return `${name}${either(language, '（', ' (')}${[whose, ...more].join(either(language, '，', ', '))}${either(language, '）', ')')}`;
}

function either(language: Language, zh: string, en: string): string {
  return language === 'zh' ? zh : en;
}
