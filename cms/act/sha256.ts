import { createHash } from 'node:crypto';

/** The digest by which texts are told apart: SHA-256, as `sha256:` and hexadecimal digits. */
export function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
