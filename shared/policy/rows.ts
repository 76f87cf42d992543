import { z } from 'zod';
import {
  civilDate,
  code,
  editionStatuses,
  integer,
  list,
  reason,
  recordId,
  revision,
  snapshotHash,
  text,
} from '../vocabulary';
import {
  ApplicantKindContent,
  CategoryContent,
  CategoryGroup,
  CriterionContent,
  DirectionContent,
  LevelContent,
  MinimumFor,
  OutputKindContent,
  PolicyContent,
  RequirementContent,
} from './content';
import { EditionReview, Person } from './review';

// What people write of each content type, a row at a time; relations by the id of the other row.

const parts = { levels: true, directions: true, outputKinds: true, requirements: true } as const;
const kept = { edition: true, effectiveFrom: true } as const;

/** 职称政策（版次）：what an editor writes. */
export const PolicyRow = PolicyContent.omit({ ...parts, ...kept }).extend({
  applicantKinds: list(ApplicantKindContent).nullish(),
  changeNote: text().nullable(),
});
/** 随版次文件带来的成果种类：the kinds as the file has them, and how far the vocabulary had come when they came. */
export const ImportedKinds = z.strictObject({
  kinds: list(OutputKindContent),
  /** By code of every kind that was there: its revision. What is changed or added later holds, as in any draft. */
  vocabulary: z.record(code(), revision()),
});
export type ImportedKinds = z.infer<typeof ImportedKinds>;

/** 职称政策（版次）：what the system keeps. */
export const PolicyKept = z.strictObject({
  edition: integer(1, 9999),
  status: editionStatuses.schema,
  effectiveFrom: civilDate().nullable(),
  effectiveTo: civilDate().nullable(),
  basedOn: recordId().nullable(),
  authors: list(Person).nullable(),
  review: EditionReview.nullable(),
  importedKinds: ImportedKinds.nullable(),
  snapshot: PolicyContent.nullable(),
  snapshotHash: snapshotHash().nullable(),
  revision: revision(),
});
export const LevelRow = LevelContent.extend({ policy: recordId() });
export const DirectionRow = DirectionContent.extend({ policy: recordId() });
export const RequirementRow = RequirementContent.omit({ criteria: true, categories: true }).extend({
  level: recordId(),
  direction: recordId().nullable(),
  parent: recordId().nullable(),
  groups: list(CategoryGroup).nullish(),
  minimumFor: list(MinimumFor).nullish(),
});
export const CriterionRow = CriterionContent.extend({ requirement: recordId() });
export const CategoryRow = CategoryContent.extend({ requirement: recordId() });
export const OutputKindRow = OutputKindContent;

/** 修订说明 */
export const ChangeNote = z.strictObject({ changeNote: reason() });
