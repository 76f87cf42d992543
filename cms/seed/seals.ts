import type { Core } from '@strapi/strapi';
import type { Sealed } from '../../shared/proof';
import { system } from '../act/actor';
import { permitted } from '../act/permit';
import { record, type TrailEntry } from '../act/trail';
import type { Transaction } from '../act/transaction';
import { sealOf } from '../api/application/store/seal';

const batchSize = 500;

interface Row extends Sealed {
  readonly id: number;
  readonly documentId: string;
}

/**
 * Seals what was stored before there were seals, once for ever, with an entry in the trail for each: a seal that is
 * missing later was taken away, and is reported by replay, not put back.
 */
export async function sealOnce(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'seed' });
  if (await store.get({ key: 'seals' })) return;
  let last = 0;
  while (last >= 0) {
    const after = last;
    last = await permitted(() => strapi.db.transaction(({ trx }) => sealBatch(trx, after)));
  }
  await store.set({ key: 'seals', value: true });
}

/** Gives the last id that it has sealed, -1 when there was none left. */
async function sealBatch(trx: Transaction, after: number): Promise<number> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select id, document_id as "documentId", number, level, direction, as_of as "asOf",
            snapshot_hash as "snapshotHash", dossier, verdict
       from applications where id > ? and seal is null order by id limit ? for update`,
    [after, batchSize],
  );
  const sealed = rows.map((row) => ({ id: row.id, documentId: row.documentId, seal: sealOf(row) }));
  await trx.raw(
    `update applications a set seal = n.seal from jsonb_to_recordset(?::jsonb) as n(id int, seal text) where a.id = n.id`,
    [JSON.stringify(sealed)],
  );
  const entries = sealed.map(({ documentId, seal }): TrailEntry => ({
    act: 'seal',
    subject: 'applications',
    subjectId: documentId,
    before: { seal: null },
    after: { seal },
  }));
  await record(trx, { who: system, requestId: null }, entries);
  return sealed.at(-1)?.id ?? -1;
}
