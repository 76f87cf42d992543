import { createHash } from 'node:crypto';
import { canonicalPolicy, type PolicyContent } from '../../../../shared/policy';
import type { Transaction } from '../../../act/transaction';

/** The fingerprint of an edition: SHA-256 over its canonical JSON (RFC 8785). */
export function hashOf(content: PolicyContent): string {
  return `sha256:${createHash('sha256').update(canonicalPolicy(content)).digest('hex')}`;
}

/** Freezes an edition with its snapshot and puts it into force from the day in its content. Gives the hash. */
export async function freezeEdition(trx: Transaction, id: number, content: PolicyContent): Promise<string> {
  const snapshotHash = hashOf(content);
  await trx('policies')
    .where({ id })
    .update({
      status: 'in-force',
      effective_from: content.effectiveFrom,
      snapshot: canonicalPolicy(content),
      snapshot_hash: snapshotHash,
      updated_at: new Date(),
    })
    .increment('revision', 1);
  return snapshotHash;
}
