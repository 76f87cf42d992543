import { z } from 'zod';
import {
  civilDate,
  clauseCode,
  code,
  integer,
  levels,
  list,
  modes,
  name,
  sections,
  smallCount,
  text,
} from '../vocabulary';
import { PolicyOptions, Procedure } from './options';
import { Match, Rule } from './rule';

// The rows of an edition as one document: what is linted, frozen, hashed and compiled.

/** 层级 */
export const LevelContent = z.strictObject({
  code: levels.schema,
  rank: integer(1, 4),
  titleName: name(1),
  committeeName: name(1),
  order: smallCount(),
});

/** 专业方向 */
export const DirectionContent = z.strictObject({ code: code(), name: name(1), order: smallCount() });

/** 条件项 */
export const CriterionContent = z.strictObject({ code: clauseCode(), text: text(1), rule: Rule, order: smallCount() });

/** 成果类别 */
export const CategoryContent = z.strictObject({
  code: clauseCode(),
  text: text(1),
  match: Match,
  minimum: smallCount().nullable(),
  maximum: smallCount().nullable(),
  order: smallCount(),
});

/** 按申报人类别另定的最低项数 */
export const MinimumFor = z.strictObject({ kind: code(), minimum: smallCount() });

/** 类别组：so many of the counted outputs must, or may, come from these categories together. */
export const CategoryGroup = z.strictObject({
  name: name(1),
  categories: list(clauseCode()).min(1),
  minimum: smallCount().optional(),
  minimumFor: list(MinimumFor).optional(),
  maximum: smallCount().optional(),
});

/** 申报人类别：基层、兼职…… */
export const ApplicantKindContent = z.strictObject({ code: code(), name: name(1), order: smallCount() });

/** 条件：`parent` names the requirement of which it is an item. */
export const RequirementContent = z.strictObject({
  level: levels.schema,
  direction: code().nullable(),
  parent: clauseCode().nullable(),
  code: clauseCode(),
  section: sections.schema,
  heading: text(1),
  mode: modes.schema,
  minimum: smallCount().nullable(),
  waives: list(clauseCode()),
  groups: list(CategoryGroup).optional(),
  minimumFor: list(MinimumFor).optional(),
  order: smallCount(),
  criteria: list(CriterionContent),
  categories: list(CategoryContent),
});

/** 成果种类 */
export const OutputKindContent = z.strictObject({
  code: code(),
  name: name(1),
  englishName: name(1),
  order: smallCount(),
});

/** 政策版次的全部内容：levels, directions, requirements and output kinds by code, nothing by database id. */
export const PolicyContent = z.strictObject({
  documentNumber: name(1),
  title: name(1),
  series: code(),
  specialty: code(),
  edition: integer(1, 9999),
  effectiveFrom: civilDate().nullable(),
  options: PolicyOptions,
  procedure: Procedure,
  levels: list(LevelContent),
  directions: list(DirectionContent),
  applicantKinds: list(ApplicantKindContent).optional(),
  outputKinds: list(OutputKindContent),
  requirements: list(RequirementContent),
});

export type PolicyContent = z.infer<typeof PolicyContent>;
export type LevelContent = z.infer<typeof LevelContent>;
export type DirectionContent = z.infer<typeof DirectionContent>;
export type RequirementContent = z.infer<typeof RequirementContent>;
export type CriterionContent = z.infer<typeof CriterionContent>;
export type CategoryGroup = z.infer<typeof CategoryGroup>;
export type ApplicantKindContent = z.infer<typeof ApplicantKindContent>;
export type CategoryContent = z.infer<typeof CategoryContent>;
export type OutputKindContent = z.infer<typeof OutputKindContent>;
