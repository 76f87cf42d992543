import type { Language } from '../../vocabulary';
import type { PolicyContent } from '../content';
import type { Rule, RuleKind, RuleOf } from '../rule';
import { claimSentence } from './claim';
import { appraisalsSentence, certificateSentence, recommendationSentence } from './other-rules';
import { outputsSentence } from './outputs';
import { qualificationSentence } from './qualification';
import { compose, type Sentence } from './segments';

/** The words of each kind of rule; the compiler names a kind that has none. */
type Wordings = {
  readonly [Kind in RuleKind]: (rule: RuleOf<Kind>, content: PolicyContent, language: Language) => Sentence;
};

const wordings: Wordings = {
  attestation: (_rule, _content, language) => [
    { text: language === 'zh' ? '申报人声明具备' : 'the applicant declares it' },
  ],
  qualification: (rule, _content, language) => qualificationSentence(rule, language),
  claim: (rule, _content, language) => claimSentence(rule, language),
  outputs: outputsSentence,
  appraisals: (rule, _content, language) => appraisalsSentence(rule, language),
  certificate: (rule, _content, language) => certificateSentence(rule, language),
  recommendation: (rule, _content, language) => recommendationSentence(rule, language),
  exceptional: (_rule, _content, language) => [
    { text: language === 'zh' ? '按规定申请破格，由人工认定' : 'applied for as an exception, for a person to judge' },
  ],
};

/** 规则 in words: each value that decides is a slot, with its place inside the rule. */
export function ruleSentence(rule: Rule, content: PolicyContent, language: Language): Sentence {
  const said = wordingOf(rule, content, language);
  return language === 'zh' ? compose('{said}。', { said }) : compose('{said}.', { said: capitalised(said) });
}

function wordingOf<Kind extends RuleKind>(
  rule: RuleOf<Kind> & { readonly kind: Kind },
  content: PolicyContent,
  language: Language,
): Sentence {
  return wordings[rule.kind](rule, content, language);
}

function capitalised([first, ...others]: Sentence): Sentence {
  if (!first || !('text' in first)) return first ? [first, ...others] : [];
  return [{ text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...others];
}
