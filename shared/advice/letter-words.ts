import type { Verdict } from '../assessment';
import { dayInProse } from '../calendar';
import type { PolicyContent } from '../policy';
import type { Language } from '../vocabulary';

interface Words {
  readonly title: string;
  readonly salutation: (name: string, number: string) => string;
  readonly notes: string;
  readonly inAnyCase: string;
  readonly ways: (count: number) => string;
  readonly closing: (verdict: Verdict, content: PolicyContent) => readonly string[];
}

/** What is left to do. Only who is refused may ask for a person's review (assessment.md §8); who is referred has it already. */
const remedies: Readonly<Record<Language, Readonly<Record<Verdict['outcome'], string>>>> = {
  zh: {
    eligible: '各项申报条件均已达到，资格审查不要求再补充材料。',
    referred: '待人工认定的事项由评审机构认定，结论以认定结果为准，无须为此另行申请；材料有遗漏或者错误的，可以补正。',
    ineligible: '对结论有异议的，可以说明理由，申请人工复核；材料有遗漏或者错误的，请补正后重新提交。',
  },
  en: {
    eligible: 'All conditions for applying are met; the eligibility check asks for nothing more.',
    referred:
      'What is referred is decided by the review office, and the outcome follows from that; nothing has to be asked for. What is missing or wrong in the dossier can be corrected.',
    ineligible:
      'Whoever disagrees may ask for a review by a person, giving reasons; what is missing or wrong in the dossier can be corrected and submitted again.',
  },
};

/** The words of a letter that stand around what the verdict says. */
export const letterWords: Readonly<Record<Language, Words>> = {
  zh: {
    title: '职称申报资格审查结论说明',
    salutation: (name, number) => `${name}（申报编号${number}）：`,
    notes: '须注意的事项',
    inAnyCase: '无论依据哪一途径，均须',
    ways: (count) => (count > 1 ? `达到条件的途径，共${count}条，择其一` : '达到条件的途径'),
    closing: ({ policy, asOf, outcome }, content) => [
      `本说明依据《${content.title}》（${policy.documentNumber}）第${policy.edition}版和截止日${dayInProse(asOf, 'zh')}的申报材料作出。`,
      remedies.zh[outcome],
      '本说明由系统逐条对照条件生成，不代替评审委员会的评审。',
    ],
  },
  en: {
    title: 'Explanation of the eligibility check for a professional title',
    salutation: (name, number) => `To ${name} (application ${number}):`,
    notes: 'To be noted',
    inAnyCase: 'Needed in any case',
    ways: (count) =>
      count > 1 ? `Ways to meet the conditions: one of these ${count}` : 'How the conditions can be met',
    closing: ({ policy, asOf, outcome }, content) => [
      `This explanation rests on edition ${policy.edition} of “${content.title}” (${policy.documentNumber}) and on the dossier as of ${dayInProse(asOf, 'en')}.`,
      remedies.en[outcome],
      'It was drawn up by checking each condition in turn, and does not take the place of the committee’s review.',
    ],
  },
};
