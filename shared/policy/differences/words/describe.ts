import type { z } from 'zod';
import type { Language } from '../../../vocabulary';
import {
  CategoryContent,
  CriterionContent,
  DirectionContent,
  LevelContent,
  OutputKindContent,
  RequirementContent,
  type PolicyContent,
} from '../../content';
import { Procedure } from '../../options';
import { ClaimRule, Clock, Match, OutputsRule, QualificationRule, Rule, Schooling } from '../../rule';
import { honourSentence } from '../../sentence/claim';
import { categorySentence, entrySentence, matchSentence } from '../../sentence/outputs';
import { clockSentence, schoolingSentence, titleSentence } from '../../sentence/qualification';
import { requirementSentence } from '../../sentence/requirement-sentence';
import { ruleSentence } from '../../sentence/rule-sentence';
import { plainSentence } from '../../sentence/segments';
import type { Json } from '../difference';

/** In which edition a value stands, and for whom it is said. */
export interface Scope {
  readonly content: PolicyContent;
  readonly language: Language;
}
type Describe = (value: Json, scope: Scope) => string | null;

/** What is no single value, in the words that the document's own page has for it; by the name of its field or list. */
const describers: Readonly<Record<string, Describe>> = {
  rule: telling(Rule, (rule, { content, language }) => plainSentence(ruleSentence(rule, content, language))),
  match: telling(Match, (match, { content, language }) => plainSentence(matchSentence(match, content, language))),
  schooling: telling(Schooling, (schooling, { language }) => plainSentence(schoolingSentence(schooling, language))),
  title: telling(QualificationRule.shape.title.unwrap(), (title, { language }) =>
    plainSentence(titleSentence(title, language)),
  ),
  clocks: telling(Clock, (clock, { language }) => plainSentence(clockSentence(clock, '', language))),
  honour: telling(ClaimRule.shape.honour.unwrap(), (honour, { language }) =>
    plainSentence(honourSentence(honour, language)),
  ),
  any: telling(OutputsRule.shape.any.element, (entry, { content, language }) =>
    plainSentence(entrySentence(entry, { content, path: '' }, language)),
  ),
  criteria: telling(CriterionContent, ({ text, rule }, { content, language }) =>
    withReading(text, plainSentence(ruleSentence(rule, content, language)), language),
  ),
  categories: telling(CategoryContent, (category, { content, language }) =>
    withReading(category.text, plainSentence(categorySentence(category, content, language)), language),
  ),
  requirements: telling(RequirementContent, requirementWords),
  levels: telling(LevelContent, ({ titleName, committeeName }, { language }) =>
    language === 'zh' ? `${titleName}，${committeeName}` : `${titleName}, ${committeeName}`,
  ),
  directions: telling(DirectionContent, ({ name }) => name),
  outputKinds: telling(OutputKindContent, ({ name, englishName }, { language }) =>
    language === 'zh' ? name : englishName,
  ),
  passRatio: telling(Procedure.shape.passRatio, ({ numerator, denominator, inclusive }, { language }) => {
    const ratio = `${numerator}/${denominator}`;
    if (language === 'zh') return `${ratio}${inclusive ? '（含本数）' : '（不含本数）'}`;
    return inclusive ? `${ratio} or more` : `more than ${ratio}`;
  }),
  quorumRatio: telling(Procedure.shape.quorumRatio, ({ numerator, denominator }) => `${numerator}/${denominator}`),
};

/** A value in the words of the document; null where there are none for its field, or it is not of the field's shape. */
export function describe(name: string, value: Json, scope: Scope): string | null {
  return describers[name]?.(value, scope) ?? null;
}

function telling<Value>(schema: z.ZodType<Value>, words: (value: Value, scope: Scope) => string): Describe {
  return (value, scope) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? words(parsed.data, scope) : null;
  };
}

function requirementWords(requirement: RequirementContent, { content, language }: Scope): string {
  const { heading, criteria, categories } = requirement;
  const items = [...criteria, ...categories].map(({ code, text }) => `${code} ${text}`);
  return [heading, plainSentence(requirementSentence(requirement, content, language)), ...items].join(
    language === 'zh' ? '　' : ' ',
  );
}

function withReading(text: string, reading: string, language: Language): string {
  return language === 'zh' ? `${text}（判定：${reading}）` : `${text} (Read as: ${reading})`;
}
