import { compilePolicy } from '../../../../shared/assessment';
import { GoldenCase, GoldenCaseRow, checkGoldenCase, runGoldenCases } from '../../../../shared/golden';
import { pathOf, refusal, Refused, type Refusal } from '../../../../shared/errors';
import type { PolicyContent } from '../../../../shared/policy';
import type { Connection } from '../../../act/transaction';
import { readEdition } from './edition-content';

/** 判例：the golden cases of an edition, in their order. */
export async function readGoldenCases(trx: Connection, policyId: number): Promise<GoldenCase[]> {
  const rows = await trx('golden_cases')
    .where({ policy_id: policyId })
    .select('code', 'name', 'note', 'level', 'direction', 'as_of', 'dossier', 'expect', 'order')
    .orderBy(['order', 'id']);
  return rows.map(({ as_of: asOf, ...row }) => {
    const parsed = GoldenCase.safeParse({ ...row, asOf });
    if (parsed.success) return parsed.data;
    const path = pathOf(parsed.error.issues[0]?.path ?? [], `goldenCases.${row.code}`);
    throw new Refused(refusal('case.unreadable', { case: row.code, place: path }, path));
  });
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
