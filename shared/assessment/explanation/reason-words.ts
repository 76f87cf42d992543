import type { Label } from '../../vocabulary';
import type { FindingReason } from '../verdict';

const met: Label = { zh: '符合本款。', en: 'This clause is met.' };

/** What follows from a finding: that it is met, or what the applicant can do about it. */
export const reasonWords: Readonly<Record<FindingReason, Label>> = {
  attested: met,
  'not-attested': {
    zh: '经核对确实具备的，请在基本条件中声明。',
    en: 'Check the condition and, if it is fulfilled, declare it under the basic conditions.',
  },
  'schooling-missing': {
    zh: '已取得的，请补充该项学历学位，并填写毕业（取得）日期。',
    en: 'If it has been obtained, add the record with its day of completion.',
  },
  'title-missing': {
    zh: '已取得的，请补充该项职称，并填写取得日期。',
    en: 'If it has been obtained, add the title with the day on which it was obtained.',
  },
  'appointment-missing': {
    zh: '已受聘的，请在该项职称中填写聘任日期。',
    en: 'If there has been an appointment, enter its day at the title.',
  },
  'clock-not-started': {
    zh: '请补充起算年限所依据的工作经历、学历或职称。',
    en: 'Add the employment, schooling or title from which the time is to be counted.',
  },
  'not-in-profession': {
    zh: '截止日仍在岗的，请把该段工作经历的结束日期留空，并注明从事本专业。',
    en: 'If the work goes on, leave the end of that employment empty and mark it as in the profession.',
  },
  'tenure-short': {
    zh: '有遗漏的本专业工作经历的，请补充。',
    en: 'If employment in the profession is missing from the list, add it.',
  },
  'bare-degree': {
    zh: '有学位而无相应学历的，是否符合由人工认定；请备齐学位证书。',
    en: 'Whether a degree without the qualification is enough is for a person to judge; have the certificate ready.',
  },
  'tenure-reached': met,
  'in-profession': met,
  'qualification-held': met,
  'claim-missing': {
    zh: '具备的，请就本款填写业绩，并附佐证材料。',
    en: 'If there is such an achievement, enter it for this clause with its evidence.',
  },
  'claim-role-short': {
    zh: '承担角色填写有误的，请更正；无误的，须另有符合角色要求的业绩。',
    en: 'Correct the role if it is wrong; otherwise another achievement in the role asked for is needed.',
  },
  'claim-outside-window': {
    zh: '只计取得低一层级职称以来的业绩，没有该职称的计从事本专业以来的业绩；起止日期有误的，请更正。',
    en: 'What counts is what was done since the title one level below, or without one since the start in the profession; correct the dates if they are wrong.',
  },
  'claim-for-judgement': {
    zh: '本款业绩由人工认定；请备齐佐证材料。',
    en: 'A person judges what is claimed under this clause; have the evidence ready.',
  },
  'claim-declared': met,
  'honour-missing': {
    zh: '已获得的，请补充该项表彰或竞赛奖项，并填写级别和授予日期。',
    en: 'If it has been granted, add the honour with its level and day.',
  },
  'honour-collective': {
    zh: '所填荣誉授予集体；另有授予个人的，请补充。',
    en: 'The honour was given to a group; add one that was given to the applicant, if there is one.',
  },
  'outputs-short': {
    zh: '具备上述成果的，请补充，并核对种类、排名和完成日期。',
    en: 'Add the outputs, if there are any, and check their kinds, author places and days of completion.',
  },
  'outputs-reached': met,
  'appraisals-lacking': {
    zh: '有遗漏的年度考核的，请补充；年度满后，该年度的考核方可计入。',
    en: 'Add the appraisals that are missing from the list; that of a year counts once the year is over.',
  },
  'appraisals-good': met,
  'certificate-missing': {
    zh: '已取得的，请补充该证书，并填写取得日期。',
    en: 'If it has been obtained, add the certificate with its day.',
  },
  'certificate-expired': {
    zh: '证书已延续的，请更正有效期。',
    en: 'If it has been renewed, correct its last day.',
  },
  'certificate-held': met,
  'recommendations-short': {
    zh: '已有推荐的，请补充推荐人的职称等级和推荐日期。',
    en: 'Add the recommendations, if there are any, with the title of who gave them and the day.',
  },
  recommended: met,
  'exceptional-not-requested': {
    zh: '需要破格的，请选定本款并说明理由。',
    en: 'To apply as an exception, choose this clause and state the reasons.',
  },
  'exceptional-for-judgement': {
    zh: '破格申请由人工认定；请备齐佐证材料。',
    en: 'A person judges the exceptional application; have the evidence ready.',
  },
  'category-short': { zh: '具备本类成果的，请补充。', en: 'Add outputs of this category, if there are any.' },
  'category-empty': { zh: '具备本类成果的，请补充。', en: 'Add outputs of this category, if there are any.' },
  'category-counted': { zh: '符合本类要求。', en: 'This category is met.' },
  ruled: {
    zh: '本款原待人工认定，已认定为{outcome}。',
    en: 'This clause had been referred; it has been ruled {outcome}.',
  },
};
