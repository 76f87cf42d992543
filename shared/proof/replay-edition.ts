import { compilePolicy, type CompiledPolicy } from '../assessment';
import { canonicalJson, PolicyContent, type Json } from '../policy';
import type { Difference } from './difference';
import { membersThatDiffer } from './members';

/** How a text is told from every other: SHA-256 as `sha256:` and hexadecimal digits. */
export type Digest = (text: string) => string;

/** A frozen edition as it is stored. */
export interface StoredEdition {
  readonly snapshot: Json;
  readonly snapshotHash: string;
  /** Its rows, read as one document; null where they no longer make one. */
  readonly rows: Json;
  /** The hash that the trail kept when it was frozen; null where it kept none. */
  readonly toldHash: string | null;
}

export interface ReplayedEdition {
  readonly differences: readonly Difference[];
  /** What the verdicts under it are assessed by; null where the snapshot cannot be read. */
  readonly compiled: CompiledPolicy | null;
}

/** Whether a frozen edition is what it was: its snapshot gives its hash, its rows and the trail say the same. */
export function replayEdition(
  { snapshot, snapshotHash, rows, toldHash }: StoredEdition,
  digest: Digest,
): ReplayedEdition {
  const differences: Difference[] = [];
  if (digest(canonicalJson(snapshot)) !== snapshotHash) differences.push({ code: 'snapshot-altered', members: [] });
  const others = rows === null ? [] : membersThatDiffer(snapshot, rows);
  if (rows === null || others.length > 0) differences.push({ code: 'rows-altered', members: others });
  if (toldHash !== snapshotHash) differences.push({ code: 'hash-replaced', members: [] });
  const content = PolicyContent.safeParse(snapshot);
  return { differences, compiled: content.success ? compilePolicy(content.data, snapshotHash) : null };
}
