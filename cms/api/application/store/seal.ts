import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { settings } from '../../../../config/settings';
import { sealedText, type SealCheck, type Sealed } from '../../../../shared/proof';

/** 封签：over a verdict and all that it rests on, by the first of the keys; whoever has the database alone cannot make one. */
export function sealOf(sealed: Sealed, keys: readonly string[] = settings().secrets.sealKeys): string {
  const [key] = keys;
  if (key === undefined) throw new Error('SEAL_KEYS');
  return sealBy(key, sealedText(sealed));
}

/** Whether a seal was made by the first of the keys, by which new ones are made. */
export function isByFirst(seal: string, keys: readonly string[]): boolean {
  return keys[0] !== undefined && seal.startsWith(prefixOf(keys[0]));
}

/** Checks seals with these keys; with none, nothing can be said of them. */
export function checkWith(keys: readonly string[]): SealCheck {
  return (text, seal) => {
    if (!seal.startsWith(scheme)) return 'not-keyed';
    if (keys.length === 0) return 'unchecked';
    const key = keys.find((one) => seal.startsWith(prefixOf(one)));
    if (key === undefined) return 'key-unknown';
    const [made, given] = [Buffer.from(sealBy(key, text)), Buffer.from(seal)];
    return made.length === given.length && timingSafeEqual(made, given) ? 'intact' : 'broken';
  };
}

const scheme = 'hmac-sha256:';

function sealBy(key: string, text: string): string {
  return `${prefixOf(key)}${createHmac('sha256', key).update(text).digest('hex')}`;
}

const prefixes = new Map<string, string>();

/** A seal names its key by a few digits that tell nothing of it, so that several keys can be in use. */
function prefixOf(key: string): string {
  const known = prefixes.get(key);
  if (known !== undefined) return known;
  const digits = createHash('sha256').update(`zhiping.seal-key ${key}`).digest('hex').slice(0, 8);
  const prefix = `${scheme}${digits}:`;
  prefixes.set(key, prefix);
  return prefix;
}
