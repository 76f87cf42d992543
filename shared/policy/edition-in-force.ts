import { z } from 'zod';
import { name, snapshotHash } from '../vocabulary';
import { PolicyContent } from './content';

/** 施行中的版次，as anybody may read it: the frozen content with its document number and its hash, and nothing else. */
export const EditionInForce = z.strictObject({
  documentNumber: name(1),
  hash: snapshotHash(),
  content: PolicyContent,
});
export type EditionInForce = z.infer<typeof EditionInForce>;
