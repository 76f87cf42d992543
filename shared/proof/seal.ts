import { canonicalJson, type Json } from '../policy';

/** What a stored verdict rests on and what it says: whoever changes any of it breaks the seal. */
export interface Sealed {
  readonly number: string;
  readonly level: string;
  readonly direction: string | null;
  readonly asOf: string;
  readonly snapshotHash: string;
  readonly dossier: Json;
  readonly verdict: Json;
}

/** The text that a verdict's seal is the SHA-256 of: RFC 8785, with the format's name in it. */
export function sealedText({ number, level, direction, asOf, snapshotHash, dossier, verdict }: Sealed): string {
  return canonicalJson({
    asOf,
    direction,
    dossier,
    format: 'zhiping.seal/1',
    level,
    number,
    snapshotHash,
    verdict,
  });
}
