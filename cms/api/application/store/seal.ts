import { createHash } from 'node:crypto';
import { sealedText, type Sealed } from '../../../../shared/proof';

/** The digest by which texts are told apart: SHA-256, as `sha256:` and hexadecimal digits. */
export function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** 封签：the digest over a verdict and all that it rests on. */
export function sealOf(sealed: Sealed): string {
  return sha256(sealedText(sealed));
}
