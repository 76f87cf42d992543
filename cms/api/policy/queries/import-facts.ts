import { inPreparation } from '../../../../shared/casework';
import type { ImportFacts } from '../../../../shared/edition-file';
import { editionStatuses } from '../../../../shared/vocabulary';
import type { Connection } from '../../../act/transaction';
import { readOutputKinds, withoutRevision } from './edition-content';

/** What an import is decided by, and the edition that it would be based on. */
export interface FoundForImport extends ImportFacts {
  /** The newest edition of the document that was not withdrawn. */
  readonly newest: { readonly id: number; readonly documentId: string; readonly edition: number } | null;
}

interface Row {
  readonly id: number;
  readonly document_id: string;
  readonly edition: number;
  readonly status: string;
}

/** Looks up a document's editions and the kinds of output; `lock` holds the editions until the act ends. */
export async function importFacts(
  trx: Connection,
  documentNumber: string,
  { lock }: { readonly lock: boolean },
): Promise<FoundForImport> {
  const asked = trx('policies')
    .select('id', 'document_id', 'edition', 'status')
    .where({ document_number: documentNumber })
    .orderBy('edition');
  const family: Row[] = await (lock ? asked.forUpdate() : asked);
  const open = family.find(({ status }) => inPreparation({ state: editionStatuses.schema.parse(status) }));
  const newest = family.filter(({ status }) => status !== 'withdrawn').at(-1);
  return {
    editions: family.map(({ edition }) => edition),
    openDraft: open?.edition ?? null,
    outputKinds: (await readOutputKinds(trx)).map(withoutRevision),
    newest: newest ? { id: newest.id, documentId: newest.document_id, edition: newest.edition } : null,
  };
}
