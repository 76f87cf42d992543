import { decidingText } from '../../../../shared/impact';
import type { PolicyContent } from '../../../../shared/policy';
import { sha256 } from '../../../act/sha256';
import type { Connection } from '../../../act/transaction';
import { readEdition } from './edition-content';

/** The fingerprint of what an edition decides: it stays while words, its day or its state change. */
export function decidingHashOf(content: PolicyContent): string {
  return sha256(decidingText(content));
}

// Lists of runs are asked for every second while one is under way. What bears on verdicts moves the revision with it.
const hashes = new Map<string, string>();
const kept = 64;

/** The fingerprint as the edition stands, read once a revision; the revision has been read before. */
export async function decidingHashAt(
  db: Connection,
  { id, revision }: { readonly id: number; readonly revision: number },
): Promise<string> {
  const key = `${id} ${revision}`;
  const known = hashes.get(key);
  if (known !== undefined) return known;
  const hash = decidingHashOf((await readEdition(db, id)).content);
  hashes.set(key, hash);
  const oldest = hashes.keys().next();
  if (hashes.size > kept && !oldest.done) hashes.delete(oldest.value);
  return hash;
}
