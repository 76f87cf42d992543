import { z } from 'zod';
import {
  applicationBodies,
  civilDate,
  clauseCode,
  clauseOutcomes,
  code,
  degrees,
  honourKinds,
  honourLevels,
  influences,
  integer,
  list,
  name,
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
export type Ruling = z.infer<typeof Ruling>;
