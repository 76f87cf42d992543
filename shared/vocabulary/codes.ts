import { terms } from './terms';

// Closed lists that are no ladders.

/** 结论：一款 */
export const clauseOutcomes = terms(
  { zh: '条款结论', en: 'Outcome of a clause' },
  {
    met: { zh: '符合', en: 'Met' },
    referred: { zh: '待人工认定', en: 'Referred' },
    unmet: { zh: '不符合', en: 'Unmet' },
  },
);

/** 资格审查结论 */
export const verdictOutcomes = terms(
  { zh: '资格审查结论', en: 'Verdict' },
  {
    eligible: { zh: '符合', en: 'Eligible' },
    referred: { zh: '待人工认定', en: 'Referred' },
    ineligible: { zh: '不符合', en: 'Ineligible' },
  },
);

/** 政策版次状态 */
export const editionStatuses = terms(
  { zh: '版次状态', en: 'Status of the edition' },
  {
    draft: { zh: '草稿', en: 'Draft' },
    'in-review': { zh: '审批中', en: 'In review' },
    approved: { zh: '已批准', en: 'Approved' },
    'in-force': { zh: '施行中', en: 'In force' },
    superseded: { zh: '已被替代', en: 'Superseded' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
);

/** 条件所属部分 */
export const sections = terms(
  { zh: '部分', en: 'Section' },
  {
    basic: { zh: '基本条件', en: 'Basic conditions' },
    qualification: { zh: '学历和专业工作经历', en: 'Schooling and experience' },
    performance: { zh: '业绩条件', en: 'Performance' },
    outputs: { zh: '成果', en: 'Outputs' },
    exceptional: { zh: '破格', en: 'Exceptional' },
  },
);

/** 条件项的组合方式 */
export const modes = terms(
  { zh: '组合方式', en: 'How the items combine' },
  {
    all: { zh: '全部具备', en: 'All of them' },
    any: { zh: '具备其一', en: 'Any of them' },
    atLeast: { zh: '至少具备若干项', en: 'At least so many' },
    countOutputs: { zh: '成果计数', en: 'Counted outputs' },
  },
);

/** 规则种类 */
export const ruleKinds = terms(
  { zh: '规则种类', en: 'Kind of rule' },
  {
    attestation: { zh: '本人声明具备', en: 'The applicant declares it' },
    qualification: { zh: '学历、职称与年限', en: 'Schooling, title and years' },
    claim: { zh: '业绩主张', en: 'A claimed achievement' },
    outputs: { zh: '成果达到数量', en: 'So many outputs' },
    appraisals: { zh: '年度考核', en: 'Yearly appraisals' },
    certificate: { zh: '证书、考试合格', en: 'A certificate' },
    recommendation: { zh: '同行推荐', en: 'Recommendations' },
    exceptional: { zh: '按规定破格', en: 'Exceptional application' },
  },
);

/** 年限起算点 */
export const clockStarts = terms(
  { zh: '起算点', en: 'Counted from' },
  {
    career: { zh: '从事本专业技术工作起', en: 'Start in the profession' },
    schooling: { zh: '毕业（取得学位）起', en: 'Graduation' },
    title: { zh: '取得职称起', en: 'The title was obtained' },
    appointment: { zh: '聘任起', en: 'Appointment to the title' },
  },
);

/** 年限计算口径 */
export const clockCounts = terms(
  { zh: '计算口径', en: 'What counts' },
  {
    profession: { zh: '从事本专业技术工作的时间', en: 'Time worked in the profession' },
    calendar: { zh: '自然时间', en: 'Calendar time' },
  },
);

/** 职称所属系列（专业） */
export const titleSeries = terms(
  { zh: '职称系列（专业）', en: 'Series of the title' },
  {
    any: { zh: '不限', en: 'Any' },
    own: { zh: '本系列（专业）', en: 'This series and specialty' },
    'own-series': { zh: '本系列，专业不限', en: 'This series, any specialty' },
    other: { zh: '非本系列（专业）', en: 'Another series or specialty' },
  },
);

/** 荣誉种类 */
export const honourKinds = terms(
  { zh: '荣誉种类', en: 'Kind of honour' },
  {
    commendation: { zh: '表彰', en: 'Commendation' },
    competition: { zh: '竞赛', en: 'Competition' },
    prize: { zh: '成果奖', en: 'Prize' },
  },
);

/** 业绩主张的认定方式 */
export const judgements = terms(
  { zh: '认定方式', en: 'How it is judged' },
  { declared: { zh: '据实申报即可', en: 'As declared' }, referred: { zh: '须人工认定', en: 'By a person' } },
);

/** 中断种类：other kinds may be entered; the policy's option says which are not counted. */
export const interruptionKinds = terms(
  { zh: '中断种类', en: 'Kind of interruption' },
  {
    'full-time-study': { zh: '全日制脱产学习', en: 'Full-time study' },
    'sick-leave': { zh: '长期病假', en: 'Long sick leave' },
    'unpaid-leave': { zh: '停薪留职', en: 'Unpaid leave' },
    other: { zh: '其他', en: 'Other' },
  },
);

/** 申报状态 */
export const applicationStatuses = terms(
  { zh: '申报状态', en: 'Status of the application' },
  {
    draft: { zh: '草稿', en: 'Draft' },
    submitted: { zh: '已提交', en: 'Submitted' },
    'employer-notice': { zh: '单位公示', en: "Employer's notice" },
    recommended: { zh: '已推荐', en: 'Recommended' },
    correction: { zh: '补正', en: 'Correction' },
    admitted: { zh: '审核通过', en: 'Admitted' },
    panel: { zh: '评议中', en: 'Before the panel' },
    evaluated: { zh: '已评议', en: 'Evaluated' },
    balloting: { zh: '表决中', en: 'Balloting' },
    passed: { zh: '评审通过', en: 'Passed' },
    'not-passed': { zh: '评审未通过', en: 'Not passed' },
    inspected: { zh: '已验收', en: 'Inspected' },
    'public-notice': { zh: '公示', en: 'Public notice' },
    'under-inquiry': { zh: '异议核查', en: 'Under inquiry' },
    noticed: { zh: '公示期满', en: 'Notice closed' },
    certified: { zh: '已发证', en: 'Certified' },
    revoked: { zh: '已撤销', en: 'Revoked' },
    declined: { zh: '不予推荐', en: 'Declined' },
    rejected: { zh: '不予通过', en: 'Rejected' },
    lapsed: { zh: '逾期未补正', en: 'Lapsed' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
    're-examination': { zh: '复查', en: 'Re-examination' },
  },
);

/** 轮次状态 */
export const roundStatuses = terms(
  { zh: '轮次状态', en: 'Status of the round' },
  { open: { zh: '进行中', en: 'Open' }, closed: { zh: '已结束', en: 'Closed' } },
);

/** 轮次种类 */
export const roundKinds = terms(
  { zh: '轮次种类', en: 'Kind of round' },
  { regular: { zh: '年度评审', en: 'Regular' }, special: { zh: '专项评审', en: 'Special' } },
);
