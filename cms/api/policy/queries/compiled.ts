import { compilePolicy, type CompiledPolicy } from '../../../../shared/assessment';
import { PolicyContent } from '../../../../shared/policy';
import { refusal, Refused } from '../../../../shared/errors';
import type { Connection } from '../../../act/transaction';
import { knownTerms, readTerms } from './in-force';

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

/** The hash of the edition that is or was in force on a day: of a document, or of the one that was entered first. */
export async function hashInForce(db: Connection, asOf: string, documentNumber?: string): Promise<string> {
  const term = (await knownTerms(db)).find(
    ({ from, to, documentNumber: number }) =>
      from <= asOf && (to === null || to >= asOf) && (documentNumber === undefined || number === documentNumber),
  );
  if (!term) throw new Refused(refusal('edition.none-in-force', { asOf }, 'asOf'));
  return term.hash;
}

/** Reads anew what is in force, and compiles it before the first request asks for it. */
export async function renewInForce(db: Connection): Promise<void> {
  const current = (await readTerms(db)).filter(({ to }) => to === null);
  for (const { hash } of current) await compiledOf(db, hash);
}
