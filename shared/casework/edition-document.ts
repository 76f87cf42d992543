import { refusal, type Refusal } from '../errors';
import type { DatedEdition } from './effective-days';

/** What the number that is written into an edition is judged by. */
export interface NumberFacts {
  /** The edition as it stands; null where it is being made. */
  readonly stored: { readonly edition: number; readonly basedOn: boolean } | null;
  /** The editions that the document of the new number has already. */
  readonly editions: readonly DatedEdition[];
}

/** 文号：a document gets its editions by being revised or imported; no draft is written or renamed into its family. */
export function refuseDocumentNumber({ stored, editions }: NumberFacts): Refusal[] {
  if (stored && (stored.edition > 1 || stored.basedOn))
    return [refusal('edition.document-fixed', { edition: stored.edition }, 'documentNumber')];
  // A draft that is being made is counted after those that were given up; one that is renamed keeps its number.
  const kept = stored ? editions : editions.filter(({ state }) => state !== 'withdrawn');
  const newest = kept.at(-1);
  return newest ? [refusal('edition.exists-revise-it', { edition: newest.edition }, 'documentNumber')] : [];
}
