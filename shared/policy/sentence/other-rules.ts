import { appraisalGrades, certificateKinds, labelOf, titleRanks, type Language } from '../../vocabulary';
import type { RuleOf } from '../rule';
import { compose, numberSlot, stepSlot, type Sentence } from './segments';

/** 年度考核 in words. */
export function appraisalsSentence({ grade, years }: Omit<RuleOf<'appraisals'>, 'kind'>, language: Language): Sentence {
  const step = stepSlot(appraisalGrades, { path: 'grade', kind: 'appraisalGrade', value: grade }, language);
  const time = numberSlot({ path: 'years', kind: 'count', value: years }, { zh: '年', en: 'year' }, language);
  return compose(
    language === 'zh' ? '近{time}年度考核均为{step}' : 'a yearly appraisal of {step} in each of the last {time}',
    { step, time },
  );
}

/** 证书、考试合格 in words. */
export function certificateSentence({ codes }: Omit<RuleOf<'certificate'>, 'kind'>, language: Language): Sentence {
  const words = codes.map((code) => labelOf(certificateKinds, code, language));
  const names = words.join(language === 'zh' ? '、' : ', ');
  return [{ text: language === 'zh' ? `持有有效证书（${names}）` : `a valid certificate (${names})` }];
}

/** 同行推荐 in words. */
export function recommendationSentence(
  { rank, count }: Omit<RuleOf<'recommendation'>, 'kind'>,
  language: Language,
): Sentence {
  const step = stepSlot(titleRanks, { path: 'rank', kind: 'rank', value: rank }, language);
  const people = numberSlot({ path: 'count', kind: 'count', value: count }, { zh: '名', en: 'person' }, language);
  return compose(
    language === 'zh' ? '经{people}具有{step}职称的同行推荐' : 'recommended by {people} holding a title of {step}',
    { step, people },
  );
}
