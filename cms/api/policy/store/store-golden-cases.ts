import type { GoldenCase } from '../../../../shared/golden';
import { now } from '../../../act/clock';
import { newDocumentId } from '../../../act/document-id';
import type { Transaction } from '../../../act/transaction';

/** Stores the golden cases of a draft: what seeding, revising and importing have in common. */
export async function storeGoldenCases(
  trx: Transaction,
  policyId: number,
  cases: readonly GoldenCase[],
): Promise<void> {
  const rows = cases.map((one) => rowOf(policyId, { ...one, documentId: newDocumentId() }));
  if (rows.length > 0) await trx('golden_cases').insert(rows);
}

/** Stores one golden case under a given id. */
export async function storeGoldenCase(trx: Transaction, policyId: number, one: Identified): Promise<void> {
  await trx('golden_cases').insert(rowOf(policyId, one));
}

type Identified = GoldenCase & { readonly documentId: string };

function rowOf(policyId: number, { asOf, dossier, expect, documentId, ...one }: Identified): object {
  const at = now();
  return {
    ...one,
    policy_id: policyId,
    document_id: documentId,
    as_of: asOf,
    dossier: JSON.stringify(dossier),
    expect: JSON.stringify(expect),
    revision: 1,
    created_at: at,
    updated_at: at,
    published_at: at,
  };
}
