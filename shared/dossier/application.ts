import { z } from 'zod';
import {
  applicationNumber,
  applicationStatuses,
  civilDate,
  clauseCode,
  clauseOutcomes,
  code,
  creditCode,
  integer,
  levels,
  name,
  recordId,
  revision,
  roundCode,
  sealDigest,
  snapshotHash,
  text,
  verdictOutcomes,
} from '../vocabulary';
import { Dossier } from './dossier';

/** 申报：what a clerk writes. */
export const ApplicationRow = z.strictObject({
  number: applicationNumber(),
  applicantName: name(1),
  level: levels.schema,
  direction: code().nullable(),
  employer: recordId(),
  round: recordId(),
  dossier: Dossier,
});

/** 申报：what the system keeps. */
export const ApplicationKept = z.strictObject({
  employerCode: creditCode(),
  employerName: name(),
  roundCode: roundCode(),
  status: applicationStatuses.schema,
  outcome: verdictOutcomes.schema,
  route: clauseCode().nullable(),
  decidingClause: clauseCode().nullable(),
  eligibleFrom: civilDate().nullable(),
  asOf: civilDate(),
  edition: integer(1, 9999),
  snapshotHash: snapshotHash(),
  verdict: z.json(),
  seal: sealDigest().nullable(),
  revision: revision(),
});

/** 人工认定 */
export const RulingInput = z.strictObject({
  clause: clauseCode(),
  outcome: clauseOutcomes.schema.exclude(['referred']),
  note: text().nullable(),
});

export type ApplicationRow = z.infer<typeof ApplicationRow>;
export type RulingInput = z.infer<typeof RulingInput>;
