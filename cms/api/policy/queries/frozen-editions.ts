import type { Json } from '../../../../shared/policy';
import type { StoredEdition } from '../../../../shared/proof';
import type { Connection } from '../../../act/transaction';
import { readContentAsStored } from './edition-content';

/** A frozen edition with all that is kept of it. */
export interface FrozenEdition extends StoredEdition {
  readonly documentId: string;
  readonly documentNumber: string;
  readonly edition: number;
}

interface Row {
  readonly id: number;
  readonly document_id: string;
  readonly document_number: string;
  readonly edition: number;
  readonly snapshot: Json;
  readonly snapshot_hash: string;
  readonly told: string | null;
}

/** Every edition that has a snapshot, or that of one hash: its rows as they stand, and the hash that the trail kept. */
export async function readFrozenEditions(trx: Connection, hash?: string): Promise<FrozenEdition[]> {
  const [which, bindings] = hash === undefined ? ['snapshot_hash is not null', []] : ['snapshot_hash = ?', [hash]];
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select id, document_id, document_number, edition, snapshot, snapshot_hash,
            (select t.after ->> 'snapshotHash' from audit_trail t
              where t.subject_id = p.document_id and t.after ->> 'snapshotHash' is not null order by t.id desc limit 1) as told
       from policies p where ${which} order by document_number, edition`,
    bindings,
  );
  const editions: FrozenEdition[] = [];
  for (const row of rows) {
    editions.push({
      documentId: row.document_id,
      documentNumber: row.document_number,
      edition: row.edition,
      snapshot: row.snapshot,
      snapshotHash: row.snapshot_hash,
      rows: await readContentAsStored(trx, row.id),
      toldHash: row.told,
    });
  }
  return editions;
}
