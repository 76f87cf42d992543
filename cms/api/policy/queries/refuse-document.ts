import { refuseDocumentNumber } from '../../../../shared/casework';
import type { Refusal } from '../../../../shared/errors';
import { PolicyRow } from '../../../../shared/policy';
import { editionStatuses } from '../../../../shared/vocabulary';
import type { StoredRow } from '../../../act/row';
import type { Fields } from '../../../act/trail';
import type { Transaction } from '../../../act/transaction';
import { lockDocument } from './lock-document';

/** What stands against an edition's being of the document whose number is written into it; a wrong shape is told elsewhere. */
export async function refuseDocument(
  trx: Transaction,
  values: Fields,
  stored: StoredRow | null,
): Promise<readonly Refusal[]> {
  const parsed = PolicyRow.shape.documentNumber.safeParse(values['documentNumber']);
  if (!parsed.success || parsed.data === stored?.fields['documentNumber']) return [];
  await lockDocument(trx, parsed.data);
  const editions = await trx('policies')
    .select('edition', 'status', 'effective_from')
    .where({ document_number: parsed.data })
    .orderBy('edition');
  const row = stored && (await trx('policies').select('edition', 'based_on_id').where({ id: stored.id }).first());
  return refuseDocumentNumber({
    stored: row && { edition: row.edition, basedOn: row.based_on_id !== null },
    editions: editions.map(({ edition, status, effective_from: effectiveFrom }) => ({
      edition,
      state: editionStatuses.schema.parse(status),
      effectiveFrom,
    })),
  });
}
