import { interruptionKinds, levels, titleRanks, type Label } from '../../../vocabulary';
import { ofTerms, type FieldWord, type FieldWords } from './field-word';

const workingDays: Label = { zh: '个工作日', en: 'working day' };
const people: Label = { zh: '人', en: '' };
const yesOrNo: Readonly<Record<string, Label>> = {
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
};

const experts = (level: keyof typeof levels.labels): FieldWord => ({
  label: {
    zh: `评审专家最少人数（${levels.labels[level].zh}）`,
    en: `Fewest experts, ${levels.labels[level].en}`,
  },
  unit: people,
});

/** 判定口径 and 评审程序. */
export const settingFields: FieldWords = {
  'options.penaltyYears': { label: { zh: '受处分后延长的年限', en: 'Years added by penalties' } },
  'penaltyYears.kind': { label: { zh: '处分种类', en: 'Kind of penalty' } },
  'penaltyYears.years': { label: { zh: '延长年限', en: 'Years added' }, unit: { zh: '年', en: 'year' } },
  'options.equivalentTitles': { label: { zh: '视同职称的证书', en: 'Certificates that stand for a title' } },
  'equivalentTitles.certificate': { label: { zh: '证书', en: 'Certificate' } },
  'equivalentTitles.years': { label: { zh: '持有年限', en: 'Years held' }, unit: { zh: '年', en: 'year' } },
  'equivalentTitles.rank': ofTerms(titleRanks, { zh: '视同的职称等级', en: 'Rank that it stands for' }),
  'options.performanceDirection': {
    label: { zh: '业绩条件是否限于本人方向', en: 'Performance in one’s own direction' },
    values: {
      own: { zh: '只看本人方向', en: 'own direction only' },
      any: { zh: '两个方向取较好者', en: 'the better of both directions' },
      refer: { zh: '取较好者，但须人工认定', en: 'the better, for a person to judge' },
    },
  },
  'options.bareDegree': {
    label: { zh: '只有学位、没有相应学历', en: 'A degree without the qualification' },
    values: {
      met: { zh: '视为符合', en: 'counts as met' },
      referred: { zh: '待人工认定', en: 'for a person to judge' },
      unmet: { zh: '视为不符合', en: 'counts as unmet' },
    },
  },
  'options.claimWindow': {
    label: { zh: '业绩在规定期间之外', en: 'Performance outside the period' },
    values: {
      refer: { zh: '待人工认定', en: 'for a person to judge' },
      ignore: { zh: '不问期间', en: 'counts all the same' },
      unmet: { zh: '不予计算', en: 'does not count' },
    },
  },
  'options.excludedInterruptions': ofTerms(interruptionKinds, {
    zh: '不计入年限的中断',
    en: 'Interruptions that do not count',
  }),
  'options.recentYears': {
    label: { zh: '近几年的成果', en: 'Recent outputs' },
    unit: { zh: '年', en: 'year' },
  },
  'options.monthDays': {
    label: { zh: '零头天数折算一个月', en: 'Days to a month' },
    unit: { zh: '天', en: 'day' },
  },

  'procedure.employerNoticeWorkingDays': { label: { zh: '单位公示', en: 'Employer’s notice' }, unit: workingDays },
  'procedure.publicNoticeWorkingDays': { label: { zh: '公示', en: 'Public notice' }, unit: workingDays },
  'procedure.passRatio': { label: { zh: '通过比例', en: 'Share to pass' } },
  'procedure.passBase': {
    label: { zh: '通过比例的基数', en: 'Base of the share' },
    values: {
      attending: { zh: '出席的专家', en: 'experts present' },
      members: { zh: '全体专家', en: 'all experts' },
    },
  },
  'procedure.recusedInBase': {
    label: { zh: '回避的专家计入基数', en: 'Recused experts in the base' },
    values: yesOrNo,
  },
  'procedure.quorumRatio': { label: { zh: '法定人数', en: 'Quorum' } },
  'procedure.minimumExperts': { label: { zh: '评审专家最少人数', en: 'Fewest experts' } },
  'procedure.correctionWorkingDays': { label: { zh: '补正期限', en: 'Correction' }, unit: workingDays },
  'procedure.objectionWorkingDays': { label: { zh: '异议核查期限', en: 'Inquiry' }, unit: workingDays },
  'procedure.defenceLevels': ofTerms(levels, { zh: '须答辩的层级', en: 'Levels with a defence' }),
  'procedure.recognitionSkips': {
    label: { zh: '认定可省的环节', en: 'Steps that recognition skips' },
    values: {
      'employer-notice': { zh: '单位公示', en: 'employer’s notice' },
      panel: { zh: '评议组评议', en: 'panel' },
      'public-notice': { zh: '公示', en: 'public notice' },
    },
  },
  'procedure.exceptionalRecommenders': {
    label: { zh: '破格推荐人数', en: 'Recommenders of an exception' },
    unit: people,
  },
  'passRatio.numerator': { label: { zh: '通过比例的分子', en: 'Share to pass, numerator' } },
  'passRatio.denominator': { label: { zh: '通过比例的分母', en: 'Share to pass, denominator' } },
  'passRatio.inclusive': { label: { zh: '通过比例含本数', en: 'Share to pass, itself included' }, values: yesOrNo },
  'quorumRatio.numerator': { label: { zh: '法定人数的分子', en: 'Quorum, numerator' } },
  'quorumRatio.denominator': { label: { zh: '法定人数的分母', en: 'Quorum, denominator' } },
  'minimumExperts.junior': experts('junior'),
  'minimumExperts.intermediate': experts('intermediate'),
  'minimumExperts.deputy-senior': experts('deputy-senior'),
  'minimumExperts.senior': experts('senior'),
};
