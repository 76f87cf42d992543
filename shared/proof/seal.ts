import { canonicalJson, type Json } from '../policy';

/** What a stored verdict rests on and what it says: whoever changes any of it breaks the seal. */
export interface Sealed {
  readonly number: string;
  /** Counts with every stored verdict, so that no two seals of an application are the same. */
  readonly revision: number;
  readonly level: string;
  readonly direction: string | null;
  readonly asOf: string;
  readonly snapshotHash: string;
  readonly dossier: Json;
  readonly verdict: Json;
}

/** The text that a verdict's seal is made of, with a key: RFC 8785, with the format's name in it. */
export function sealedText(sealed: Sealed): string {
  const { number, revision, level, direction, asOf, snapshotHash, dossier, verdict } = sealed;
  return canonicalJson({
    asOf,
    direction,
    dossier,
    format: 'zhiping.seal/2',
    level,
    number,
    revision,
    snapshotHash,
    verdict,
  });
}

/**
 * What a seal shows of a text: `not-keyed` is one that anybody can make, `key-unknown` was made with a key that is not at
 * hand, and without any key at hand nothing can be said of it.
 */
export type SealState = 'intact' | 'broken' | 'not-keyed' | 'key-unknown' | 'unchecked';

/** Checks the seal of a text; whoever has the keys provides it. */
export type SealCheck = (text: string, seal: string) => SealState;
