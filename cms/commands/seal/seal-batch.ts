import type { Difference, ReplayCode } from '../../../shared/proof';
import { system } from '../../act/actor';
import { record, type TrailEntry } from '../../act/trail';
import type { Transaction } from '../../act/transaction';
import { nextVerdicts, type VerdictRow } from '../../api/application/queries/stored-verdicts';
import { isByFirst, sealOf } from '../../api/application/store/seal';
import { replayer } from '../../jobs/replay/replayer';

/** A verdict that was not sealed, and what stands against it. */
export interface Left {
  readonly number: string;
  readonly differences: readonly Difference[];
}

interface Sealing {
  readonly after: number;
  readonly keys: readonly string[];
  /** Whether seals by a key that is gone are replaced: nobody can say any more whether they were intact. */
  readonly lostKey: boolean;
}

interface SealedBatch {
  /** The last id of the batch; null when there was none left. */
  readonly last: number | null;
  readonly sealed: number;
  readonly left: readonly Left[];
}

const batchSize = 500;
const mended: readonly ReplayCode[] = ['not-sealed', 'seal-not-keyed', 'trail-missing'];
/** What no verdict rests on. */
const besides: readonly ReplayCode[] = ['facts-differ'];

/** Seals the next so many verdicts that need it and that replay finds no other fault with; each gets a revision of its own. */
export async function sealBatch(trx: Transaction, { after, keys, lostKey }: Sealing): Promise<SealedBatch> {
  await trx.raw('select 1 from applications where id > ? order by id limit ? for update', [after, batchSize]);
  const rows = await nextVerdicts(trx, { after, limit: batchSize });
  const wanting = rows.filter(({ seal }) => seal === null || !isByFirst(seal, keys));
  const differencesOf = new Map(
    (await replayer(trx, keys).verdicts(wanting)).map(({ subjectId, differences }) => [subjectId, differences]),
  );
  const before = await sealedBefore(trx, wanting);
  const against = ({ documentId }: VerdictRow): readonly Difference[] =>
    (differencesOf.get(documentId) ?? []).filter(
      ({ code }) =>
        !besides.includes(code) &&
        !(mended.includes(code) && !before.has(documentId)) &&
        !(lostKey && code === 'seal-key-unknown'),
    );
  await store(
    trx,
    wanting.filter((row) => against(row).length === 0),
    keys,
  );
  const left = wanting
    .map((row) => ({ number: row.number, differences: against(row) }))
    .filter(({ differences }) => differences.length > 0);
  return { last: rows.at(-1)?.id ?? null, sealed: wanting.length - left.length, left };
}

/** Those that have had a keyed seal: whoever put another kind into its place was not the system. */
async function sealedBefore(trx: Transaction, rows: readonly VerdictRow[]): Promise<ReadonlySet<string>> {
  const { rows: found } = await trx.raw<{ rows: { id: string }[] }>(
    `select distinct subject_id as id from audit_trail where subject_id = any(?) and after ->> 'seal' like 'hmac-%'`,
    [rows.map(({ documentId }) => documentId)],
  );
  return new Set(found.map(({ id }) => id));
}

async function store(trx: Transaction, rows: readonly VerdictRow[], keys: readonly string[]): Promise<void> {
  const sealed = rows.map((row) => {
    const revision = row.revision + 1;
    return { row, revision, seal: sealOf({ ...row, revision }, keys) };
  });
  await trx.raw(
    `update applications a set seal = n.seal, revision = n.revision
       from jsonb_to_recordset(?::jsonb) as n(id int, seal text, revision int) where a.id = n.id`,
    [JSON.stringify(sealed.map(({ row, revision, seal }) => ({ id: row.id, revision, seal })))],
  );
  const entries = sealed.map(({ row, seal }): TrailEntry => ({
    act: 'seal',
    subject: 'applications',
    subjectId: row.documentId,
    // What the trail ended with, so that its entries join up where it had none.
    before: { seal: row.toldSeal },
    after: { seal },
  }));
  await record(trx, { who: system, requestId: null }, entries);
}
