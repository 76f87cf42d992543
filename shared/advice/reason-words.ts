import type { Language } from '../vocabulary';

interface Counts {
  readonly counted: number;
  readonly minimum: number;
  /** Of which group of categories; null for all of them. */
  readonly name: string | null;
}

/** What a letter says of a requirement beside the words of its clauses; citations come in already worded. */
interface ReasonWords {
  readonly otherDirection: string;
  readonly waived: (by: string) => string;
  readonly waiverAwaited: (by: string, clauses: readonly string[]) => string;
  readonly noOwn: string;
  readonly heard: (from: string) => string;
  readonly heardAwaited: (from: string, clauses: readonly string[]) => string;
  readonly counted: (counts: Counts) => string;
  readonly anyOf: string;
  readonly atLeast: (minimum: number) => string;
}

const inEnglish = (count: number) => `${count} ${count === 1 ? 'output' : 'outputs'}`;

export const reasonWords: Readonly<Record<Language, ReasonWords>> = {
  zh: {
    otherDirection: '另一专业方向',
    waived: (by) => `依据${by}破格，不受本项条件限制。`,
    waiverAwaited: (by, clauses) =>
      `申请依据${by}破格：${clauses.join('、')}待人工认定，认定符合的，不受本项条件限制。`,
    noOwn: '所申报方向的条款没有达到。',
    heard: (from) => `依据另一专业方向的条款（${from}）符合。`,
    heardAwaited: (from, clauses) =>
      `所填业绩属于另一专业方向的条款（${from}），能否据以申报，由评审机构认定。${
        clauses.length > 0 ? `其中${clauses.join('、')}本身也待人工认定。` : ''
      }`,
    counted: ({ counted, minimum, name }) =>
      `${name === null ? '' : `其中${name}`}要求${minimum}项，计入${counted}项${
        counted < minimum ? `，还差${minimum - counted}项` : ''
      }。`,
    anyOf: '以下各款，符合其中一款即可。',
    atLeast: (minimum) => `以下各款，须符合其中${minimum}款。`,
  },
  en: {
    otherDirection: 'other direction',
    waived: (by) => `Waived by the exceptional conditions of ${by}.`,
    waiverAwaited: (by, clauses) =>
      `A waiver by ${by} has been applied for: ${clauses.join(', ')} is for a person to decide; if it is found met, this requirement is waived.`,
    noOwn: 'The clauses of the direction applied for are not met. ',
    heard: (from) => `Met by the clauses of the other direction (${from}).`,
    heardAwaited: (from, clauses) =>
      `What has been entered falls under the clauses of the other direction (${from}); whether that may be relied on is for the review office to decide.${
        clauses.length > 0 ? ` Of these, ${clauses.join(', ')} is for a person to decide as well.` : ''
      }`,
    counted: ({ counted, minimum, name }) =>
      `${name === null ? '' : `Of ${name}: `}${inEnglish(minimum)} needed, ${counted} counted${
        counted < minimum ? `, ${minimum - counted} short` : ''
      }.`,
    anyOf: 'One of these clauses is enough.',
    atLeast: (minimum) => `${minimum} of these clauses are needed.`,
  },
};
