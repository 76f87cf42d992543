import type { Language } from '../../vocabulary';
import { citation } from '../citation';
import type { PolicyContent, RequirementContent } from '../content';
import { compose, numberSlot, type Sentence } from './segments';

/** 条件 in words: how its items combine, and what it waives; `minimum` is a slot. */
export function requirementSentence(
  requirement: Pick<RequirementContent, 'mode' | 'minimum' | 'waives'>,
  content: PolicyContent,
  language: Language,
): Sentence {
  const zh = language === 'zh';
  const { mode, minimum, waives } = requirement;
  const unit = { zh: '项', en: mode === 'countOutputs' ? 'output' : 'item' };
  const count = numberSlot({ path: 'minimum', kind: 'count', value: minimum ?? 0 }, unit, language);
  const combined = compose(combining[mode][language], { count });
  if (waives.length === 0) return combined;
  const waived = waives.map((code) => citation(code, content, language)).join(zh ? '、' : ', ');
  return compose(zh ? '{combined}可不受{waived}限制。' : '{combined} This waives {waived}.', { combined, waived });
}

const combining: Readonly<Record<RequirementContent['mode'], Readonly<Record<Language, string>>>> = {
  all: { zh: '应具备下列全部条件。', en: 'All of the following.' },
  any: { zh: '具备下列条件之一。', en: 'One of the following.' },
  atLeast: { zh: '具备下列条件中的{count}及以上。', en: '{count} or more of the following.' },
  countOutputs: { zh: '应具备下列成果{count}及以上。', en: '{count} or more of the following.' },
};
