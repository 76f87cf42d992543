import {
  applicationBodies,
  appraisalGrades,
  clockCounts,
  clockStarts,
  degreeLadder,
  honourKinds,
  honourLevels,
  influences,
  judgements,
  qualificationLadder,
  roles,
  titleRanks,
  titleSeries,
  type Label,
} from '../../../vocabulary';
import type { Clock } from '../../rule';
import { ofTerms, type FieldWords } from './field-word';

const yesOrNo: Readonly<Record<string, Label>> = {
  true: { zh: '可以', en: 'yes' },
  false: { zh: '不可以', en: 'no' },
};

/** The fields of every kind of rule, under the kind's own code where they stand in the rule itself. */
export const ruleFields: FieldWords = {
  'qualification.schooling': { label: { zh: '学历学位要求', en: 'Schooling' } },
  'qualification.title': { label: { zh: '职称要求', en: 'Title' } },
  'qualification.clocks': { label: { zh: '年限要求', en: 'Years' } },
  'schooling.qualification': ofTerms(qualificationLadder, {
    zh: '学历（及以上）',
    en: 'Qualification, or above',
  }),
  'schooling.degree': ofTerms(degreeLadder, { zh: '学位（及以上）', en: 'Degree, or above' }),
  'schooling.technicianClass': {
    label: { zh: '以技工院校预备技师（技师）班毕业申报', en: 'Technician class of a technical school' },
    values: yesOrNo,
  },
  'title.rank': ofTerms(titleRanks, { zh: '职称等级（及以上）', en: 'Title rank, or above' }),
  'title.series': ofTerms(titleSeries),
  'clocks.since': ofTerms(clockStarts),
  'clocks.years': { label: { zh: '年限', en: 'Years' } },
  'clocks.counts': ofTerms(clockCounts),
  'clocks.work': {
    label: { zh: '限工作种类', en: 'Kind of work' },
    none: { zh: '不限', en: 'any kind' },
  },

  'claim.role': ofTerms(roles, { zh: '承担角色（及以上）', en: 'Role, or above' }),
  'claim.honour': { label: { zh: '表彰或竞赛要求', en: 'Honour' } },
  'claim.judgement': ofTerms(judgements),
  'honour.kind': ofTerms(honourKinds),
  'honour.level': ofTerms(honourLevels, { zh: '荣誉级别（及以上）', en: 'Level of the honour, or above' }),
  'honour.collective': {
    label: { zh: '集体荣誉', en: 'A collective honour' },
    values: {
      met: { zh: '同个人荣誉', en: 'counts like one’s own' },
      referred: { zh: '由人工认定', en: 'is for a person to judge' },
      unmet: { zh: '不予计算', en: 'does not count' },
    },
  },

  'honour.grade': {
    label: { zh: '奖励等级（及以上）', en: 'Grade of the prize, or higher' },
    form: { zh: '{n} 等奖', en: 'grade {n}' },
    none: { zh: '不限', en: 'any grade' },
  },
  'honour.place': {
    label: { zh: '获奖人排名', en: 'Place among the winners' },
    form: { zh: '前 {n} 名', en: '{n} or before' },
    none: { zh: '不限', en: 'any place' },
  },
  'appraisals.grade': ofTerms(appraisalGrades, { zh: '考核结果（及以上）', en: 'Grade of the appraisal, or above' }),
  'appraisals.years': { label: { zh: '考核年数', en: 'Years of appraisals' }, unit: { zh: '年', en: 'year' } },
  'certificate.codes': { label: { zh: '证书', en: 'Certificates' } },
  'recommendation.rank': ofTerms(titleRanks, {
    zh: '推荐人职称等级（及以上）',
    en: 'Title of who recommends, or above',
  }),
  'recommendation.count': { label: { zh: '推荐人数', en: 'Recommendations' }, unit: { zh: '名', en: '' } },

  'outputs.any': { label: { zh: '成果要求', en: 'Outputs asked for' } },
  'outputs.window': {
    label: { zh: '成果完成时间', en: 'When they were completed' },
    values: {
      true: { zh: '限规定期间内', en: 'within the period that counts' },
      false: { zh: '不限时间', en: 'at any time' },
    },
  },
  'any.match': { label: { zh: '成果特征', en: 'Features of the outputs' } },
  'any.characters': {
    label: { zh: '合计字数', en: 'Characters together' },
    unit: { zh: '字', en: '' },
    none: { zh: '不要求', en: 'not asked for' },
  },
  'any.count': { label: { zh: '成果数量', en: 'Number of outputs' }, unit: { zh: '项', en: '' } },
  'match.kinds': { label: { zh: '成果种类', en: 'Kinds of output' }, namedBy: 'outputKinds' },
  'match.role': ofTerms(roles, { zh: '承担角色（及以上）', en: 'Role, or above' }),
  'match.authorRank': {
    label: { zh: '排名', en: 'Place among the authors' },
    form: { zh: '前 {n} 名', en: '{n} or before' },
  },
  'match.appliedBy': ofTerms(applicationBodies, {
    zh: '应用单位级别（及以上）',
    en: 'Put to use by, or above',
  }),
  'match.influence': ofTerms(influences, { zh: '影响范围（及以上）', en: 'Influence, or above' }),
};

/** 从事本专业技术工作年限, 取得职称年限: what a clock's years are years of. */
export const clockLabels: Readonly<Record<Clock['counts'], Readonly<Record<Clock['since'], Label>>>> = {
  profession: {
    career: { zh: '从事本专业技术工作年限', en: 'Years of work in the profession' },
    schooling: { zh: '毕业后从事本专业技术工作年限', en: 'Years of work in the profession since graduation' },
    title: {
      zh: '取得该职称后从事本专业技术工作年限',
      en: 'Years of work in the profession since the title was obtained',
    },
    appointment: {
      zh: '受聘该职称后从事本专业技术工作年限',
      en: 'Years of work in the profession since appointment to the title',
    },
  },
  calendar: {
    career: { zh: '开始从事本专业技术工作的年限', en: 'Years since the start in the profession' },
    schooling: { zh: '毕业年限', en: 'Years since graduation' },
    title: { zh: '取得该职称的年限', en: 'Years since the title was obtained' },
    appointment: { zh: '受聘该职称的年限', en: 'Years since appointment to the title' },
  },
};
