import type { z } from 'zod';
import { compilePolicy, type CompiledPolicy } from '../assessment';
import { refusalsOf } from '../errors';
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

/** Whether a frozen edition is what it was: its snapshot gives its hash and can be read, its rows and the trail say the same. */
export function replayEdition(
  { snapshot, snapshotHash, rows, toldHash }: StoredEdition,
  digest: Digest,
): ReplayedEdition {
  const content = PolicyContent.safeParse(snapshot);
  const differences: Difference[] = [];
  if (digest(canonicalJson(snapshot)) !== snapshotHash) differences.push({ code: 'snapshot-altered', members: [] });
  const others = rows === null ? [] : membersThatDiffer(snapshot, rows);
  // Rows that say what an unreadable snapshot says are unreadable too, and not altered.
  if (rows === null ? content.success : others.length > 0) differences.push({ code: 'rows-altered', members: others });
  if (toldHash !== snapshotHash) differences.push({ code: 'hash-replaced', members: [] });
  if (!content.success) differences.push({ code: 'snapshot-unreadable', members: placesIn(content.error) });
  return { differences, compiled: content.success ? compilePolicy(content.data, snapshotHash) : null };
}

const most = 12;

/** Where a snapshot is no edition; at most a dozen places. */
function placesIn(error: z.ZodError): readonly string[] {
  const places = refusalsOf(error).flatMap(({ path = '' }) => (path === '' ? [] : [path]));
  return [...new Set(places)].slice(0, most);
}
