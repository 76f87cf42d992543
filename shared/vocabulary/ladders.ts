import { terms } from './terms';

// Ladders: each from its lowest step to its highest.

/** 层级 */
export const levels = terms(
  { zh: '层级', en: 'Level' },
  {
    junior: { zh: '初级', en: 'Junior' },
    intermediate: { zh: '中级', en: 'Intermediate' },
    'deputy-senior': { zh: '副高级', en: 'Deputy senior' },
    senior: { zh: '正高级', en: 'Senior' },
  },
);

/** 职称等级：员级 stands below the four levels. */
export const titleRanks = terms(
  { zh: '职称等级', en: 'Title rank' },
  {
    technician: { zh: '员级', en: 'Technician' },
    junior: { zh: '助理级', en: 'Junior' },
    intermediate: { zh: '中级', en: 'Intermediate' },
    'deputy-senior': { zh: '副高级', en: 'Deputy senior' },
    senior: { zh: '正高级', en: 'Senior' },
  },
);

/** 学历. `technician-class` and `none` stand on no ladder: see `qualificationLadder`. */
export const qualifications = terms(
  { zh: '学历', en: 'Qualification' },
  {
    none: { zh: '无', en: 'None' },
    secondary: { zh: '中专（高中）', en: 'Secondary' },
    associate: { zh: '大学专科', en: 'Associate' },
    bachelor: { zh: '大学本科', en: 'Bachelor' },
    master: { zh: '硕士研究生', en: 'Master' },
    doctor: { zh: '博士研究生', en: 'Doctor' },
    'technician-class': { zh: '技工院校预备技师（技师）班', en: 'Technician class of a technical school' },
  },
);

/** 学历阶梯 */
export const qualificationLadder = terms(
  { zh: '学历', en: 'Qualification' },
  {
    secondary: qualifications.labels.secondary,
    associate: qualifications.labels.associate,
    bachelor: qualifications.labels.bachelor,
    master: qualifications.labels.master,
    doctor: qualifications.labels.doctor,
  },
);

/** 学位 */
export const degrees = terms(
  { zh: '学位', en: 'Degree' },
  {
    none: { zh: '无', en: 'None' },
    bachelor: { zh: '学士', en: 'Bachelor' },
    master: { zh: '硕士', en: 'Master' },
    doctor: { zh: '博士', en: 'Doctor' },
  },
);

/** 学位阶梯：a degree that can be asked for. */
export const degreeLadder = terms(
  { zh: '学位', en: 'Degree' },
  { bachelor: degrees.labels.bachelor, master: degrees.labels.master, doctor: degrees.labels.doctor },
);

/** 承担角色 */
export const roles = terms(
  { zh: '承担角色', en: 'Role' },
  {
    participant: { zh: '参与', en: 'Participant' },
    member: { zh: '主要成员（骨干）', en: 'Main member' },
    lead: { zh: '主持或主要负责人', en: 'Lead' },
  },
);

/** 表彰、竞赛的级别 */
export const honourLevels = terms(
  { zh: '荣誉级别', en: 'Level of the honour' },
  {
    unit: { zh: '单位级', en: 'Unit' },
    district: { zh: '区级', en: 'District' },
    provincial: { zh: '省部级', en: 'Provincial' },
    national: { zh: '国家级', en: 'National' },
  },
);

/** 应用成果的最高单位 */
export const applicationBodies = terms(
  { zh: '应用单位级别', en: 'Put to use by' },
  {
    none: { zh: '未应用', en: 'Nobody' },
    unit: { zh: '本单位', en: 'Own unit' },
    district: { zh: '区级部门', en: 'District body' },
    provincial: { zh: '省部级部门', en: 'Provincial or ministerial body' },
    national: { zh: '国家级部门', en: 'National body' },
  },
);

/** 年度考核结果 */
export const appraisalGrades = terms(
  { zh: '年度考核结果', en: 'Grade of the yearly appraisal' },
  {
    incompetent: { zh: '不合格', en: 'Incompetent' },
    'basically-competent': { zh: '基本合格', en: 'Basically competent' },
    competent: { zh: '合格', en: 'Competent' },
    excellent: { zh: '优秀', en: 'Excellent' },
  },
);

/** 影响范围 */
export const influences = terms(
  { zh: '影响范围', en: 'Influence' },
  {
    none: { zh: '无', en: 'None' },
    unit: { zh: '单位内', en: 'Unit' },
    district: { zh: '区内', en: 'District' },
    provincial: { zh: '省（市）内', en: 'Province' },
    industry: { zh: '行业内', en: 'Industry' },
    national: { zh: '全国', en: 'National' },
  },
);
