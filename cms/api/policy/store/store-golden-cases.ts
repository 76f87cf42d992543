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
  for (const one of cases) await storeGoldenCase(trx, policyId, { ...one, documentId: newDocumentId() });
}

/** Stores one golden case under a given id. */
export async function storeGoldenCase(
  trx: Transaction,
  policyId: number,
  { asOf, dossier, expect, documentId, ...one }: GoldenCase & { readonly documentId: string },
): Promise<void> {
  const at = now();
  await trx('golden_cases').insert({
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
  });
}
