import type { OutputKindContent } from '../../../../shared/policy';
import { now } from '../../../act/clock';
import { newDocumentId } from '../../../act/document-id';
import type { Transaction } from '../../../act/transaction';

/** Enters kinds of output that the vocabulary does not have yet. */
export async function storeOutputKinds(
  trx: Transaction,
  kinds: readonly OutputKindContent[],
): Promise<{ documentId: string; kind: OutputKindContent }[]> {
  if (kinds.length === 0) return [];
  const at = now();
  const rows = kinds.map((kind) => ({ documentId: newDocumentId(), kind }));
  await trx('output_kinds').insert(
    rows.map(({ documentId, kind: { code, name, englishName, order } }) => ({
      document_id: documentId,
      code,
      name,
      english_name: englishName,
      order,
      revision: 1,
      created_at: at,
      updated_at: at,
      published_at: at,
    })),
  );
  return rows;
}
