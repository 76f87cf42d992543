import { compilePolicy } from '../../../../shared/assessment';
import { Dossier } from '../../../../shared/dossier';
import {
  GoldenCase,
  GoldenCaseRow,
  caseWithoutPerson,
  checkGoldenCase,
  runGoldenCases,
} from '../../../../shared/golden';
import type { Refusal } from '../../../../shared/errors';
import type { PolicyContent } from '../../../../shared/policy';
import type { Fields } from '../../../act/trail';
import type { Connection } from '../../../act/transaction';
import { readEdition } from './edition-content';

/** 判例：the golden cases of an edition, in their order. */
export async function readGoldenCases(trx: Connection, policyId: number): Promise<GoldenCase[]> {
  const rows = await trx('golden_cases')
    .where({ policy_id: policyId })
    .select('code', 'name', 'note', 'level', 'direction', 'as_of', 'dossier', 'expect', 'order')
    .orderBy(['order', 'id']);
  return rows.map(({ as_of: asOf, ...row }) => GoldenCase.parse({ ...row, asOf }));
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
