import { z } from 'zod';
import { Dossier } from '../dossier';
import {
  applicationNumber,
  caseCode,
  civilDate,
  clauseCode,
  clauseOutcomes,
  code,
  eachOnce,
  integer,
  levels,
  name,
  recordId,
  revision,
  text,
  verdictOutcomes,
} from '../vocabulary';

/** What a golden case must get: the outcome, and of the rest what its author cares for. */
export const GoldenExpectation = z.strictObject({
  outcome: verdictOutcomes.schema,
  /** By clause, or by requirement: how it must come out. */
  clauses: z.record(clauseCode(), clauseOutcomes.schema).optional(),
  /** The day from which it must be eligible; null: time alone never brings it. */
  eligibleFrom: civilDate().nullable().optional(),
  /** The clause by which the requirement of schooling and experience must be met; null: by none. */
  route: clauseCode().nullable().optional(),
});

/** 判例：a dossier with the verdict that it must get. It travels with its edition and is no part of the snapshot. */
export const GoldenCase = z.strictObject({
  code: caseCode(),
  name: name(1),
  note: text().nullable(),
  level: levels.schema,
  direction: code().nullable(),
  asOf: civilDate(),
  dossier: Dossier,
  expect: GoldenExpectation,
  order: integer(0, 9999),
});

/** How many golden cases an edition has at most. */
export const mostGoldenCases = 1000;
/** The golden cases of an edition. */
export const GoldenCases = z.array(GoldenCase).max(mostGoldenCases);

/** 判例：what an editor writes. */
export const GoldenCaseRow = GoldenCase.extend({ policy: recordId() });

/** 由申报生成判例：into which draft, from which application by its id or its number, under which name. */
export const CaseFromApplication = z.strictObject({
  policy: recordId(),
  application: z.union([recordId(), applicationNumber()]),
  name: name(1),
});

/** 采纳现在的结论：of which draft, which cases, each as it was read. */
export const AcceptedCases = z.strictObject({
  policy: recordId(),
  cases: z
    .array(z.strictObject({ id: recordId(), revision: revision() }))
    .min(1)
    .max(1000)
    .superRefine(eachOnce('id', 'case.named-twice')),
});

export type GoldenExpectation = z.infer<typeof GoldenExpectation>;
export type GoldenCase = z.infer<typeof GoldenCase>;
