import { canonicalPolicy, type PolicyContent } from '../../../../shared/policy';
import { sha256 } from '../../../act/sha256';

/** The fingerprint of an edition: SHA-256 over its canonical JSON (RFC 8785). */
export function hashOf(content: PolicyContent): string {
  return sha256(canonicalPolicy(content));
}

/** The fingerprint of what an edition decides, whatever day it is to take effect: the same while only its state moves. */
export function contentHashOf(content: PolicyContent): string {
  return hashOf({ ...content, effectiveFrom: null });
}

/** An edition's content as it is kept from its approval on. */
export interface FrozenColumns {
  readonly effective_from: string | null;
  readonly snapshot: string;
  readonly snapshot_hash: string;
}

/** What freezes an edition, written with the state that it goes into: the content is its snapshot from now on. */
export function frozenColumns(content: PolicyContent): FrozenColumns {
  return {
    effective_from: content.effectiveFrom,
    snapshot: canonicalPolicy(content),
    snapshot_hash: hashOf(content),
  };
}
