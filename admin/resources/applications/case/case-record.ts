// One application as the console's API gives it, parsed once at the border.
import { z } from 'zod';
import { Verdict } from '../../../../shared/assessment';
import { Dossier } from '../../../../shared/dossier';
import { PolicyContent } from '../../../../shared/policy';
import {
  applicationStatuses,
  civilDate,
  clauseCode,
  code,
  integer,
  levels,
  name,
  recordId,
  revision,
  roundStatuses,
  snapshotHash,
  verdictOutcomes,
} from '../../../../shared/vocabulary';

const summary = {
  id: recordId(),
  number: name(),
  applicantName: name(),
  level: levels.schema,
  direction: code().nullable(),
  status: applicationStatuses.schema,
  outcome: verdictOutcomes.schema,
  route: clauseCode().nullable(),
  eligibleFrom: civilDate().nullable(),
  asOf: civilDate(),
  employerName: name().nullable(),
  roundCode: name().nullable(),
  revision: revision(),
};

/** 申报：a row of the grid, without the dossier. */
export const GridRecord = z.object({
  ...summary,
  decidingClause: clauseCode().nullable(),
  updatedAt: name().nullable().optional(),
});

const Snapshot = z.object({
  id: recordId(),
  documentNumber: name(),
  edition: integer(1, 9999),
  snapshotHash: snapshotHash().nullable(),
  content: PolicyContent,
});

/** 申报：the whole case, with the edition by which it would be assessed now. */
export const CaseRecord = z.object({
  ...summary,
  employer: recordId().nullable(),
  round: recordId().nullable(),
  roundName: name(),
  roundStatus: roundStatuses.schema,
  cutOffOn: civilDate(),
  dossier: Dossier,
  verdict: Verdict,
  policySnapshot: Snapshot,
  /** The edition by which the stored verdict was reached, where the round has gone on to another; else null. */
  verdictSnapshot: Snapshot.nullable(),
});

export type GridRecord = z.infer<typeof GridRecord>;
export type CaseRecord = z.infer<typeof CaseRecord>;

/** The edition by which the stored verdict was reached: whatever is told of that verdict is told by this one. */
export function verdictEdition({ policySnapshot, verdictSnapshot }: CaseRecord): CaseRecord['policySnapshot'] {
  return verdictSnapshot ?? policySnapshot;
}
