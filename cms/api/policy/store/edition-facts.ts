import type { EditionFacts } from '../../../../shared/casework';
import { lintPolicy } from '../../../../shared/lint';
import type { PolicyContent } from '../../../../shared/policy';
import { editionStatuses } from '../../../../shared/vocabulary';
import type { Edition } from '../queries/edition';

/** An edition with its family and its rows, as an act finds them under the lock. */
export interface LockedEdition {
  readonly edition: Edition;
  readonly family: readonly Edition[];
  readonly content: PolicyContent;
}

const unfinished = ['draft', 'in-review', 'approved'];

/** What the machine decides by. */
export function editionFacts({ edition, family, content }: LockedEdition): EditionFacts {
  return {
    state: editionStatuses.schema.parse(edition.status),
    edition: edition.edition,
    openDraft: family.find(({ status }) => unfinished.includes(status))?.edition ?? null,
    lintErrors: lintPolicy(content).filter(({ severity }) => severity === 'error').length,
  };
}
