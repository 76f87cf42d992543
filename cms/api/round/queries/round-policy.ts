import { refuseRoundEdition } from '../../../../shared/casework';
import type { Refusal } from '../../../../shared/errors';
import { editionStatuses, recordId, roundStatuses } from '../../../../shared/vocabulary';
import { referenceOf } from '../../../act/references';
import type { Fields } from '../../../act/trail';
import type { Transaction } from '../../../act/transaction';

/**
 * Holds the editions that a round has and is to have, before the round itself as taking effect does: one that ends
 * meanwhile would not find the round among those that follow.
 */
export async function holdRoundPolicies(
  trx: Transaction,
  { row, given }: { readonly row: string | null; readonly given: Fields },
): Promise<void> {
  const named = recordId().safeParse(referenceOf(given['policy']));
  await trx.raw(
    `select 1 from policies where document_id = ? or id = (select policy_id from rounds where document_id = ?)
      order by id for share`,
    [named.data ?? null, row],
  );
}

/** What stands against a round's edition, as it is to be stored; a wrong shape is told elsewhere. */
export async function refuseRoundPolicy(trx: Transaction, values: Fields): Promise<readonly Refusal[]> {
  const [policy, round] = [recordId().safeParse(values['policy']), roundStatuses.schema.safeParse(values['status'])];
  if (!policy.success || !round.success) return [];
  const row = await trx('policies').select('edition', 'status').where({ document_id: policy.data }).forShare().first();
  if (!row) return [];
  const { edition, status } = row;
  return refuseRoundEdition({ round: round.data, edition, state: editionStatuses.schema.parse(status) });
}
