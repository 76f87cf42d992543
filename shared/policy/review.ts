import { z } from 'zod';
import { civilDate, instant, name, reason } from '../vocabulary';

/** Who has acted: a person of the console, an API token, an account of Strapi's panel, or the system. */
export const Person = z.strictObject({
  kind: z.enum(['user', 'token', 'panel', 'system']),
  id: name(1),
  name: name(),
});
export type Person = z.infer<typeof Person>;

const signed = { by: Person, at: instant() };

/** 审批经过：who last submitted, sent back, approved and withdrew the edition, and when. */
export const EditionReview = z.strictObject({
  submitted: z.strictObject({ ...signed, effectiveFrom: civilDate() }).nullable(),
  sentBack: z.strictObject({ ...signed, reason: reason() }).nullable(),
  approved: z.strictObject(signed).nullable(),
  withdrawn: z.strictObject({ ...signed, reason: reason().nullable() }).nullable(),
});
export type EditionReview = z.infer<typeof EditionReview>;

/** Of an edition that nobody has submitted yet. */
export const unreviewed: EditionReview = { submitted: null, sentBack: null, approved: null, withdrawn: null };

/** 提交审批：the day from which the edition is to apply. */
export const Submission = z.strictObject({ effectiveFrom: civilDate() });
/** 退回、撤回的理由 */
export const Reason = z.strictObject({ reason: reason() });
