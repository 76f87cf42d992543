import { z } from 'zod';
import { Dossier } from '../dossier';
import { civilDate, code, levels, name } from '../vocabulary';

/**
 * What `POST /api/assessments` takes. `policy` is a document number or a snapshot's hash; without it, the edition in force
 * on `asOf` decides (assessment.md §8).
 */
export const AssessmentRequest = z.strictObject({
  data: z.strictObject({
    policy: name(1).optional(),
    asOf: civilDate(),
    level: levels.schema,
    direction: code().nullable(),
    dossier: Dossier,
  }),
});
export type AssessmentRequest = z.infer<typeof AssessmentRequest>;
