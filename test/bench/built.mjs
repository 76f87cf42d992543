import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A module of the build, by its path below dist/. */
export function built(root, path) {
  return createRequire(import.meta.url)(join(root, 'dist', path));
}
