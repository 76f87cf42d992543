import { compilePolicy, type CompiledPolicy } from '../../../../shared/assessment';
import { PolicyContent } from '../../../../shared/policy';
import { refusal, Refused } from '../../../../shared/errors';
import type { Connection } from '../../../act/transaction';

// A frozen edition never changes, so that what was compiled once from a hash stays right for ever.
const compiledByHash = new Map<string, CompiledPolicy>();
const kept = 64;

/** The compiled edition of a snapshot's hash. */
export async function compiledOf(trx: Connection, hash: string): Promise<CompiledPolicy> {
  const known = compiledByHash.get(hash);
  if (known) return known;
  const row = await trx('policies').where({ snapshot_hash: hash }).select('snapshot').first();
  if (!row) throw new Refused(refusal('record.not-found', {}, 'policy'));
  const compiled = compilePolicy(PolicyContent.parse(row.snapshot), hash);
  compiledByHash.set(hash, compiled);
  const oldest = compiledByHash.keys().next();
  if (compiledByHash.size > kept && !oldest.done) compiledByHash.delete(oldest.value);
  return compiled;
}

/** The hash of the edition that was, is or will be in force on a day: of a document, or of the only one there is. */
export async function hashInForce(trx: Connection, asOf: string, documentNumber?: string): Promise<string> {
  const { rows } = await trx.raw<{ rows: { snapshot_hash: string }[] }>(
    `select distinct on (document_number) snapshot_hash from policies
      where status in ('in-force', 'superseded') and effective_from <= ? and (effective_to is null or effective_to >= ?)
        and (?::text is null or document_number = ?)
      order by document_number, edition desc`,
    [asOf, asOf, documentNumber ?? null, documentNumber ?? null],
  );
  const [first, second] = rows;
  if (!first) throw new Refused(refusal('edition.none-in-force', { asOf }, 'asOf'));
  if (second) throw new Refused(refusal('value.missing', {}, 'policy'));
  return first.snapshot_hash;
}
