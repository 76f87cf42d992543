import {
  degreeLadder,
  labelOf,
  qualificationLadder,
  qualifications,
  titleRanks,
  workKinds,
  type Label,
  type Language,
} from '../../vocabulary';
import type { Clock, RuleOf, Schooling } from '../rule';
import { compose, inProse, joined, numberSlot, stepSlot, type Sentence } from './segments';
import { wordYears } from './span';

type Title = NonNullable<RuleOf<'qualification'>['title']>;

/** 学历、职称与年限 in words. */
export function qualificationSentence(rule: RuleOf<'qualification'>, language: Language): Sentence {
  const parts = [
    rule.schooling ? schoolingSentence(rule.schooling, language) : [],
    rule.title ? titleSentence(rule.title, language) : [],
    ...rule.clocks.map((clock, place) => clockSentence(clock, `clocks[${place}]`, language)),
  ];
  const asked = joined(parts, language === 'zh' ? '，' : '; ');
  return asked.length > 0 ? asked : [{ text: language === 'zh' ? '没有任何要求' : 'nothing is asked for' }];
}

/** What is asked of schooling; what is not asked for may be left out or null. */
type AskedSchooling = { readonly [Part in keyof Schooling]: Schooling[Part] | null };

/** 学历学位: its parts are alternatives. */
export function schoolingSentence(schooling: AskedSchooling, language: Language): Sentence {
  const zh = language === 'zh';
  const { qualification, degree, technicianClass } = schooling;
  const alternatives: Sentence[] = [];
  if (qualification) {
    const slot = { path: 'schooling.qualification', kind: 'qualification', value: qualification } as const;
    const step = stepSlot(qualificationLadder, slot, language);
    alternatives.push(compose(zh ? '{step}学历' : 'a qualification of {step}', { step }));
  }
  if (degree) {
    const step = stepSlot(degreeLadder, { path: 'schooling.degree', kind: 'degree', value: degree }, language);
    alternatives.push(compose(zh ? '{step}学位' : 'a degree of {step}', { step }));
  }
  if (technicianClass) {
    const school = inProse(qualifications, 'technician-class', language);
    alternatives.push([{ text: zh ? `${school}毕业` : `graduation from a ${school}` }]);
  }
  return joined(alternatives, zh ? '或' : ', or ');
}

/** 职称: held at that rank or a higher one. */
export function titleSentence({ rank, series }: Title, language: Language): Sentence {
  const step = stepSlot(titleRanks, { path: 'title.rank', kind: 'rank', value: rank }, language);
  return compose(titleTemplates[series][language], { step });
}

/** 年限: whole years stand in the chip alone, others as years and months. */
export function clockSentence(clock: Clock, path: string, language: Language): Sentence {
  const { years, since, counts } = clock;
  const slot = { path: `${path}.years`, kind: 'years', value: years } as const;
  const time: Sentence = Number.isInteger(years)
    ? numberSlot(slot, { zh: '年', en: 'year' }, language)
    : [{ slot: { ...slot, label: wordYears(years, language), unit: '' } }];
  const words = { time, work: workWords(clock.work, language) };
  const template = clockTemplates[counts][since][language];
  // Refused by the schema, but a form may hold it for a moment: no kind of work is ever left unsaid.
  const isUnsaid = clock.work !== undefined && counts === 'calendar';
  const reached = compose(isUnsaid ? `${template}${onlyWork[language]}` : template, words);
  return years === 0 ? compose(worksThen[language], { reached }) : reached;
}

/** 本专业技术工作, or the kind of it that counts. */
function workWords(work: string | undefined, language: Language): string {
  if (work === undefined) return language === 'zh' ? '本专业技术工作' : 'work in the profession';
  const kind = labelOf(workKinds, work, language);
  return language === 'zh' ? `本专业“${kind}”工作` : `work of the kind “${kind}” in the profession`;
}

const titleTemplates: Readonly<Record<Title['series'], Label>> = {
  any: { zh: '取得{step}职称', en: 'a title of {step}' },
  own: { zh: '取得本系列（专业）{step}职称', en: 'a title of {step} in this series and specialty' },
  'own-series': {
    zh: '取得本系列（专业不限）{step}职称',
    en: 'a title of {step} in this series, whatever its specialty',
  },
  other: { zh: '取得非本系列（专业）{step}职称', en: 'a title of {step} in another series and specialty' },
};

const onlyWork: Label = { zh: '（限{work}）', en: ' (only {work})' };

const worksThen: Label = {
  zh: '{reached}（截止日仍在从事）',
  en: '{reached} (still working in it on the cut-off date)',
};

const clockTemplates: Readonly<Record<Clock['counts'], Readonly<Record<Clock['since'], Label>>>> = {
  profession: {
    career: { zh: '从事{work}满{time}', en: '{time} of {work}' },
    schooling: { zh: '毕业后从事{work}满{time}', en: '{time} of {work} since graduation' },
    title: {
      zh: '取得该职称后从事{work}满{time}',
      en: '{time} of {work} since that title was obtained',
    },
    appointment: {
      zh: '受聘该职称后从事{work}满{time}',
      en: '{time} of {work} since appointment to that title',
    },
  },
  calendar: {
    career: { zh: '开始从事本专业技术工作满{time}', en: '{time} since the start in the profession' },
    schooling: { zh: '毕业满{time}', en: '{time} since graduation' },
    title: { zh: '取得该职称满{time}', en: '{time} since that title was obtained' },
    appointment: { zh: '受聘该职称满{time}', en: '{time} since appointment to that title' },
  },
};
