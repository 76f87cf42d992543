import { z } from 'zod';
import {
  civilDate,
  clauseCode,
  clauseOutcomes,
  code,
  facts,
  integer,
  levels,
  list,
  name,
  sections,
  smallCount,
  snapshotHash,
  text,
  verdictOutcomes,
} from '../vocabulary';

/** Why a clause came out as it did; stable, never shown without `explain`. */
export const findingReasons = [
  // attestation
  'attested',
  'not-attested',
  // qualification: the first part that fails decides, in this order
  'schooling-missing',
  'title-missing',
  'appointment-missing',
  'clock-not-started',
  'not-in-profession',
  'tenure-short',
  'bare-degree',
  'tenure-reached',
  'in-profession',
  'qualification-held',
  // claim
  'claim-missing',
  'claim-role-short',
  'claim-outside-window',
  'claim-for-judgement',
  'claim-declared',
  'honour-missing',
  'honour-collective',
  // outputs
  'outputs-short',
  'outputs-reached',
  // appraisals, certificate, recommendation
  'appraisals-lacking',
  'appraisals-good',
  'certificate-missing',
  'certificate-expired',
  'certificate-held',
  'recommendations-short',
  'recommended',
  // exceptional
  'exceptional-not-requested',
  'exceptional-for-judgement',
  // achievement category
  'category-short',
  'category-empty',
  'category-counted',
  // a person's ruling on a referred clause
  'ruled',
] as const;

/** The outcome of the whole by that of its requirements: unmet, referred, met. */
export const overallCodes = ['ineligible', 'referred', 'eligible'] as const;

/** What does not decide but should be known. `path` points into the dossier. */
export const warningCodes = [
  'duplicate-output',
  'duplicate-recommendation',
  'no-recent-output',
  'ruling-ignored',
  'title-already-held',
  'other-direction',
  'claim-outside-window',
] as const;

/** 逐条说明：`required` and `actual` in the clause's own units. */
export const Finding = z.strictObject({
  clause: clauseCode(),
  outcome: clauseOutcomes.schema,
  reason: z.enum(findingReasons),
  required: facts(),
  actual: facts(),
  eligibleFrom: civilDate().nullable(),
});

/** 一项条件的结论 */
export const RequirementResult = z.strictObject({
  code: clauseCode(),
  section: sections.schema,
  outcome: clauseOutcomes.schema,
  waivedBy: clauseCode().nullable(),
  counted: integer(0, 200).nullable(),
  minimum: smallCount().nullable(),
  /** How many of the counted outputs each group of categories has, and how many it needs; left out where there are none. */
  groups: list(z.strictObject({ counted: integer(0, 200), minimum: smallCount() })).optional(),
  findings: list(Finding),
});

/** 提示 */
export const Warning = z.strictObject({ code: z.enum(warningCodes), path: text() });

/** 资格审查结论 (assessment.md §7): data; its words are a view of it. */
export const Verdict = z.strictObject({
  outcome: verdictOutcomes.schema,
  policy: z.strictObject({
    documentNumber: name(1),
    edition: integer(1, 9999),
    snapshotHash: snapshotHash().nullable(),
  }),
  level: levels.schema,
  direction: code().nullable(),
  asOf: civilDate(),
  route: clauseCode().nullable(),
  eligibleFrom: civilDate().nullable(),
  requirements: list(RequirementResult),
  warnings: z.array(Warning).max(2000),
});

export type FindingReason = (typeof findingReasons)[number];
export type WarningCode = (typeof warningCodes)[number];
export type Finding = z.infer<typeof Finding>;
export type RequirementResult = z.infer<typeof RequirementResult>;
export type Warning = z.infer<typeof Warning>;
export type Verdict = z.infer<typeof Verdict>;
