import { z } from 'zod';
import {
  applicationBodies,
  appraisalGrades,
  calendarYear,
  characterCount,
  civilDate,
  clauseCode,
  clauseOutcomes,
  code,
  degrees,
  eachOnce,
  honourKinds,
  honourLevels,
  influences,
  integer,
  list,
  name,
  prizeGrade,
  qualifications,
  roles,
  text,
  titleRanks,
} from '../vocabulary';

const optional = <T extends z.ZodType>(schema: T) => schema.nullable().optional();
const endsBeforeItBegins = {
  error: 'ends before it begins',
  path: ['to'],
  params: { code: 'period.ends-before-it-begins' },
};
const inOrder = (period: { from?: string | null | undefined; to?: string | null | undefined }): boolean =>
  !period.from || !period.to || period.to >= period.from;
const evidence = optional(list(name()));

/** 学历学位 */
export const Education = z.strictObject({
  qualification: qualifications.schema,
  degree: degrees.schema,
  school: optional(name()),
  major: optional(name()),
  completedOn: civilDate(),
});

/** 工作经历：`to` is the last day, null while it goes on. */
export const Employment = z
  .strictObject({
    employer: name(),
    position: optional(name()),
    from: civilDate(),
    to: optional(civilDate()),
    inProfession: z.boolean(),
    /** 工作种类, such as 一线 */
    work: list(code()).optional(),
  })
  .refine(inOrder, endsBeforeItBegins);

/** 中断 */
export const Interruption = z
  .strictObject({ kind: code(), from: civilDate(), to: optional(civilDate()) })
  .refine(inOrder, endsBeforeItBegins);

/** 职称 */
export const ProfessionalTitle = z.strictObject({
  rank: titleRanks.schema,
  series: name(),
  specialty: name(),
  name: optional(name()),
  obtainedOn: civilDate(),
  appointedOn: optional(civilDate()),
});

/** 业绩 */
export const Claim = z
  .strictObject({
    clause: clauseCode(),
    role: optional(roles.schema),
    statement: text(),
    from: optional(civilDate()),
    to: optional(civilDate()),
    evidence,
  })
  .refine(inOrder, endsBeforeItBegins);

/** 表彰、竞赛 */
export const Honour = z.strictObject({
  kind: honourKinds.schema,
  level: honourLevels.schema,
  individual: z.boolean(),
  /** 等级：一等奖 is 1. */
  grade: optional(prizeGrade()),
  /** 获奖人排名 */
  place: optional(integer(1, 9999)),
  name: optional(name()),
  grantedOn: civilDate(),
});

/** 成果 */
export const Output = z.strictObject({
  kind: code(),
  title: name(),
  completedOn: civilDate(),
  role: optional(roles.schema),
  authorRank: optional(integer(1, 9999)),
  appliedBy: applicationBodies.schema,
  influence: influences.schema,
  /** 字数 */
  characters: optional(characterCount()),
  evidence,
});

/** 人工认定结论：written by the review office alone. */
export const Ruling = z.strictObject({
  clause: clauseCode(),
  outcome: clauseOutcomes.schema.exclude(['referred']),
  by: name(),
  on: civilDate(),
  note: optional(text()),
});

/** 年度考核 */
export const Appraisal = z.strictObject({ year: calendarYear(), grade: appraisalGrades.schema });

/** 年度考核, one a year: two grades of one year contradict each other. */
const Appraisals = list(Appraisal).superRefine(eachOnce('year', 'appraisal.year-twice'));

/** 证书：`validTo` is its last day, null while it does not expire. */
export const Certificate = z.strictObject({
  code: code(),
  name: optional(name()),
  obtainedOn: civilDate(),
  validTo: optional(civilDate()),
});

/** 同行推荐 */
export const Recommendation = z.strictObject({ rank: titleRanks.schema, name: optional(name()), on: civilDate() });

/** 处分 */
export const Penalty = z.strictObject({ kind: code(), decidedOn: civilDate() });

/** 破格申报 */
export const Exceptional = z.strictObject({ clauses: list(clauseCode()), statement: text() });

/** 申报材料 (assessment.md §3). Unknown keys are refused. */
export const Dossier = z.strictObject({
  attested: list(clauseCode()),
  education: list(Education),
  employment: list(Employment),
  interruptions: list(Interruption).optional(),
  titles: list(ProfessionalTitle),
  claims: list(Claim),
  honours: list(Honour),
  outputs: list(Output),
  applicantKinds: list(code()).optional(),
  appraisals: Appraisals.optional(),
  certificates: list(Certificate).optional(),
  recommendations: list(Recommendation).optional(),
  penalties: list(Penalty).optional(),
  exceptional: Exceptional.nullable().optional(),
  rulings: list(Ruling).optional(),
});

export type Dossier = z.infer<typeof Dossier>;
export type Education = z.infer<typeof Education>;
export type Employment = z.infer<typeof Employment>;
export type Interruption = z.infer<typeof Interruption>;
export type ProfessionalTitle = z.infer<typeof ProfessionalTitle>;
export type Claim = z.infer<typeof Claim>;
export type Honour = z.infer<typeof Honour>;
export type Output = z.infer<typeof Output>;
export type Appraisal = z.infer<typeof Appraisal>;
export type Certificate = z.infer<typeof Certificate>;
export type Recommendation = z.infer<typeof Recommendation>;
export type Penalty = z.infer<typeof Penalty>;
export type Ruling = z.infer<typeof Ruling>;
