import { createHash } from 'node:crypto';
import { canonicalPolicy, type PolicyContent } from '../../../../shared/policy';
import type { Transaction } from '../../../act/transaction';

/** The fingerprint of an edition: SHA-256 over its canonical JSON (RFC 8785). */
export function hashOf(content: PolicyContent): string {
  return `sha256:${createHash('sha256').update(canonicalPolicy(content)).digest('hex')}`;
}

/** The fingerprint of what an edition decides, whatever day it is to take effect: the same while only its state moves. */
export function contentHashOf(content: PolicyContent): string {
  return hashOf({ ...content, effectiveFrom: null });
}

/** Freezes an edition: its content is its snapshot from now on. Gives the hash. */
export async function freezeEdition(
  trx: Transaction,
  { id, to }: { readonly id: number; readonly to: 'approved' | 'in-force' },
  content: PolicyContent,
): Promise<string> {
  const snapshotHash = hashOf(content);
  await trx('policies')
    .where({ id })
    .update({
      status: to,
      effective_from: content.effectiveFrom,
      snapshot: canonicalPolicy(content),
      snapshot_hash: snapshotHash,
    });
  return snapshotHash;
}
