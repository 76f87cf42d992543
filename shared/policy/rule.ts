import { z } from 'zod';
import {
  applicationBodies,
  appraisalGrades,
  characterCount,
  clockCounts,
  clockStarts,
  code,
  degreeLadder,
  honourKinds,
  honourLevels,
  influences,
  integer,
  judgements,
  list,
  prizeGrade,
  qualificationLadder,
  roles,
  titleRanks,
  titleSeries,
  years,
} from '../vocabulary';

/** 起算与年限 */
export const Clock = z
  .strictObject({
    since: clockStarts.schema,
    years: years(),
    counts: clockCounts.schema.default('profession'),
    /** 指定种类的工作：only employments of this kind count, such as 一线; calendar time passes without work. */
    work: code().optional(),
  })
  .refine(({ counts, work }) => counts === 'profession' || work === undefined, {
    error: 'calendar time is of no kind of work',
    path: ['work'],
    params: { code: 'clock.work-of-calendar-time' },
  });

/** 学历学位要求：its parts are alternatives (硕士学位或硕士研究生毕业). */
export const Schooling = z
  .strictObject({
    qualification: qualificationLadder.schema.optional(),
    degree: degreeLadder.schema.optional(),
    technicianClass: z.boolean().optional(),
  })
  .refine(
    (value) => value.qualification !== undefined || value.degree !== undefined || value.technicianClass === true,
    {
      error: 'asks for nothing',
      params: { code: 'schooling.asks-for-nothing' },
    },
  );

/** 成果须具备的特征 (assessment.md §4.4) */
export const Match = z.strictObject({
  kinds: list(code()).min(1),
  role: roles.schema.optional(),
  authorRank: integer(1, 99).optional(),
  appliedBy: applicationBodies.schema.optional(),
  influence: influences.schema.optional(),
});

/** 本人声明具备 */
export const AttestationRule = z.strictObject({ kind: z.literal('attestation') });

/** 学历、职称与年限 */
export const QualificationRule = z.strictObject({
  kind: z.literal('qualification'),
  schooling: Schooling.optional(),
  title: z.strictObject({ rank: titleRanks.schema, series: titleSeries.schema }).optional(),
  clocks: list(Clock),
});

/** 业绩主张 */
export const ClaimRule = z.strictObject({
  kind: z.literal('claim'),
  role: roles.schema.optional(),
  honour: z
    .strictObject({
      kind: honourKinds.schema,
      level: honourLevels.schema,
      collective: z.enum(['met', 'referred', 'unmet']),
      /** 奖励等级: this one or a higher one; 一等奖 is 1. */
      grade: prizeGrade().optional(),
      /** 获奖人排名: this place or one before it. */
      place: integer(1, 99).optional(),
    })
    .optional(),
  judgement: judgements.schema,
});

/** 成果达到数量 */
export const OutputsRule = z.strictObject({
  kind: z.literal('outputs'),
  /** `characters`: what the matching outputs come to together, at least. */
  any: list(z.strictObject({ match: Match, count: integer(1, 99), characters: characterCount().optional() })).min(1),
  window: z.boolean(),
});

/** 年度考核：this grade or a higher one in each of the last full years. */
export const AppraisalsRule = z.strictObject({
  kind: z.literal('appraisals'),
  grade: appraisalGrades.schema,
  years: integer(1, 20),
});

/** 证书、考试合格：one of these is held and has not expired. */
export const CertificateRule = z.strictObject({ kind: z.literal('certificate'), codes: list(code()).min(1) });

/** 同行推荐：so many people of that rank or a higher one recommend. */
export const RecommendationRule = z.strictObject({
  kind: z.literal('recommendation'),
  rank: titleRanks.schema,
  count: integer(1, 20),
});

/** 按规定破格 */
export const ExceptionalRule = z.strictObject({ kind: z.literal('exceptional') });

/** 条件项的规则 (assessment.md §4) */
export const Rule = z.discriminatedUnion('kind', [
  AttestationRule,
  QualificationRule,
  ClaimRule,
  OutputsRule,
  AppraisalsRule,
  CertificateRule,
  RecommendationRule,
  ExceptionalRule,
]);

export type Rule = z.infer<typeof Rule>;
export type RuleKind = Rule['kind'];
export type RuleOf<Kind extends RuleKind> = Extract<Rule, { kind: Kind }>;
export type Clock = z.infer<typeof Clock>;
export type Schooling = z.infer<typeof Schooling>;
export type Match = z.infer<typeof Match>;
