import { compilePolicy } from '../../../../shared/assessment';
import { Dossier } from '../../../../shared/dossier';
import {
  GoldenCase,
  GoldenCaseRow,
  caseWithoutPerson,
  checkGoldenCase,
  runGoldenCases,
} from '../../../../shared/golden';
import { pathOf, refusal, Refused, type Refusal } from '../../../../shared/errors';
import type { PolicyContent } from '../../../../shared/policy';
import type { Fields } from '../../../act/trail';
import type { Connection } from '../../../act/transaction';
import { readEdition } from './edition-content';

const columns = ['code', 'name', 'note', 'level', 'direction', 'as_of', 'dossier', 'expect', 'order'];

/** 判例：the golden cases of an edition, in their order. */
export async function readGoldenCases(trx: Connection, policyId: number): Promise<GoldenCase[]> {
  const rows = await trx('golden_cases').where({ policy_id: policyId }).select(columns).orderBy(['order', 'id']);
  return rows.map(caseOf);
}

function caseOf({ as_of: asOf, ...row }: Readonly<Record<string, unknown>>): GoldenCase {
  const parsed = GoldenCase.safeParse({ ...row, asOf });
  if (parsed.success) return parsed.data;
  const code = String(row['code']);
  const path = pathOf(parsed.error.issues[0]?.path ?? [], `goldenCases.${code}`);
  throw new Refused(refusal('case.unreadable', { case: code, place: path }, path));
}

/** A golden case as an act that changes it finds it. */
export interface LockedCase {
  readonly id: number;
  readonly document_id: string;
  readonly revision: number;
  readonly one: GoldenCase;
}

/** Locks golden cases of an edition by their ids. */
export async function lockGoldenCases(
  trx: Connection,
  policyId: number,
  ids: readonly string[],
): Promise<LockedCase[]> {
  const rows = await trx('golden_cases')
    .where({ policy_id: policyId })
    .whereIn('document_id', ids)
    .select('id', 'document_id', 'revision', ...columns)
    .orderBy('id')
    .forUpdate();
  return rows.map(({ id, document_id, revision, ...row }) => ({ id, document_id, revision, one: caseOf(row) }));
}

/** The codes of those that get another verdict than they must. */
export function failingOf(content: PolicyContent, cases: readonly GoldenCase[]): string[] {
  if (cases.length === 0) return [];
  return runGoldenCases(compilePolicy(content), cases).flatMap(({ code, passed }) => (passed ? [] : [code]));
}

/** What the edition has against a golden case as it is to be stored; a wrong shape is told elsewhere. */
export async function refuseGoldenCase(trx: Connection, policyId: number, values: unknown): Promise<Refusal[]> {
  const parsed = GoldenCaseRow.safeParse(values);
  if (!parsed.success) return [];
  const { content } = await readEdition(trx, policyId);
  return checkGoldenCase(compilePolicy(content), parsed.data);
}

/** A golden case that people enter, with every person taken out of it; a wrong shape is told elsewhere. */
export async function goldenCaseAsStored(trx: Connection, policyId: number, values: Fields): Promise<Fields> {
  const parsed = Dossier.safeParse(values['dossier']);
  if (!parsed.success) return values;
  const { content } = await readEdition(trx, policyId);
  return { ...values, ...caseWithoutPerson({ dossier: parsed.data }, content) };
}
