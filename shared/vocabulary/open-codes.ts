import { terms } from './terms';

// Open lists: words for codes that policies often name. Other codes may be entered, and stand as they are.

/** 工作种类 */
export const workKinds = terms(
  { zh: '工作种类', en: 'Kind of work' },
  {
    'front-line': { zh: '一线', en: 'Front line' },
    'grass-roots': { zh: '基层', en: 'Grass roots' },
    teaching: { zh: '教学', en: 'Teaching' },
    management: { zh: '管理', en: 'Management' },
  },
);

/** 证书、考试种类 */
export const certificateKinds = terms(
  { zh: '证书、考试种类', en: 'Kind of certificate' },
  {
    'qualifying-exam': { zh: '专业技术资格考试合格证明', en: 'Qualifying examination' },
    'practice-licence': { zh: '执业资格证书', en: 'Licence to practise' },
    'patent-attorney': { zh: '专利代理师资格证', en: 'Patent attorney' },
    'foreign-language': { zh: '外语考试合格证明', en: 'Foreign language examination' },
    computer: { zh: '计算机应用能力考试合格证明', en: 'Computer examination' },
    'continuing-education': { zh: '继续教育合格证明', en: 'Continuing education' },
  },
);

/** 处分种类 */
export const penaltyKinds = terms(
  { zh: '处分种类', en: 'Kind of penalty' },
  {
    warning: { zh: '警告', en: 'Warning' },
    demerit: { zh: '记过', en: 'Demerit' },
    'major-demerit': { zh: '记大过', en: 'Major demerit' },
    demotion: { zh: '降低岗位等级', en: 'Demotion' },
    falsehood: { zh: '申报弄虚作假', en: 'Falsehood in an application' },
  },
);
