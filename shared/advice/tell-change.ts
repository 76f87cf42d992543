import {
  certificateSentence,
  citation,
  claimedSentence,
  honourSentence,
  matchSentence,
  plainSentence,
  schoolingSentence,
  titleSentence,
  type PolicyContent,
} from '../policy';
import { appraisalGrades, labelOf, titleRanks, workKinds, type Language } from '../vocabulary';
import type { Change, ChangeOf } from './change';
import type { OutputsSummary } from './output-options';

/** A change in words that an applicant can act on; its clause is told beside it. */
export function tellChange(change: Change, content: PolicyContent, language: Language): string {
  return tellOf(change, content, language);
}

/** Outputs that are lacking, in a few words. */
export function tellOutputs(
  { count, categories, bounds }: OutputsSummary,
  content: PolicyContent,
  language: Language,
): string {
  const zh = language === 'zh';
  const cite = (codes: readonly string[]) =>
    codes.map((code) => citation(code, content, language)).join(zh ? '、' : ', ');
  const bounded = bounds.map(({ categories: some, least, most }) => {
    const told = [
      ...(least === most ? [zh ? `计${least}项` : `${least} counted`] : []),
      ...(least > 0 && least < most ? [zh ? `至少${least}项` : `at least ${least}`] : []),
      ...(most < count && least < most ? [zh ? `至多计${most}项` : `at most ${most} counted`] : []),
    ].join(zh ? '，' : ', ');
    return zh ? `${cite(some)}${told}` : `${cite(some)}: ${told}`;
  });
  const all = zh
    ? `再补${count}项成果，出自${cite(categories)}`
    : `${count} more ${count === 1 ? 'output' : 'outputs'} of ${cite(categories)}`;
  return [all, ...bounded].join(zh ? '；' : '; ');
}

type Tellers = {
  readonly [Kind in Change['kind']]: (change: ChangeOf<Kind>, content: PolicyContent, language: Language) => string;
};

function tellOf<Kind extends Change['kind']>(
  change: ChangeOf<Kind> & { readonly kind: Kind },
  content: PolicyContent,
  language: Language,
): string {
  return tellers[change.kind](change, content, language);
}

const tellers: Tellers = {
  attest: (_change, _content, language) =>
    ({ zh: '声明具备本款条件', en: 'declare that this condition is fulfilled' })[language],
  schooling: ({ schooling }, _content, language) => {
    const asked = plainSentence(schoolingSentence(schooling, language));
    return language === 'zh' ? `取得${asked}` : `obtain ${asked}`;
  },
  title: ({ title }, _content, language) => {
    const asked = plainSentence(titleSentence(title, language));
    return language === 'zh' ? asked : `obtain ${asked}`;
  },
  appointment: (_change, _content, language) =>
    ({ zh: '受聘该职称（填写聘任日期）', en: 'be appointed in that title' })[language],
  work: ({ work }, _content, language) => {
    const kind = work === null ? '' : labelOf(workKinds, work, language);
    return language === 'zh' ? `从事本专业${kind}技术工作` : `work in the profession${kind === '' ? '' : ` (${kind})`}`;
  },
  resume: (_change, _content, language) =>
    ({ zh: '结束不计年限的中断', en: 'end the interruption that does not count' })[language],
  claim: ({ role }, _content, language) => {
    const claimed = plainSentence(claimedSentence(role, language));
    return language === 'zh' ? `补充${claimed}` : `add ${claimed}`;
  },
  honour: ({ honour }, _content, language) => {
    const asked = plainSentence(honourSentence(honour, language));
    return language === 'zh' ? `获得${asked}` : `receive ${asked}`;
  },
  outputs: ({ count, match, characters }, content, language) => {
    const asked = plainSentence(matchSentence(match, content, language));
    const sum =
      characters === undefined
        ? ''
        : { zh: `，合计${characters}字以上`, en: `, ${characters} characters together` }[language];
    return language === 'zh' ? `再补${count}项成果（${asked}${sum}）` : `${count} more: ${asked}${sum}`;
  },
  appraisals: ({ grade, years }, _content, language) => {
    const asked = labelOf(appraisalGrades, grade, language);
    return language === 'zh'
      ? `${years.join('、')}年度考核达到${asked}`
      : `reach ${asked.toLowerCase()} in the appraisals of ${years.join(', ')}`;
  },
  certificate: ({ codes }, _content, language) => {
    const asked = plainSentence(certificateSentence({ codes: [...codes] }, language));
    return language === 'zh' ? asked : `hold ${asked}`;
  },
  recommendation: ({ rank, count }, _content, language) => {
    const held = labelOf(titleRanks, rank, language);
    return language === 'zh'
      ? `再有${count}名${held}及以上职称的同行推荐`
      : `${count} more ${count === 1 ? 'recommendation' : 'recommendations'} by holders of ${held.toLowerCase()} or above`;
  },
  exceptional: (_change, _content, language) =>
    ({ zh: '按本款申请破格，并说明理由', en: 'apply under this clause, with a statement' })[language],
  ruling: (_change, _content, language) =>
    ({ zh: '等待评审机构认定为符合', en: 'await a ruling of the review office that it is met' })[language],
};
