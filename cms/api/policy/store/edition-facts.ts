import { dayInBeijing } from '../../../../shared/calendar';
import type { DatedEdition, EditionFacts } from '../../../../shared/casework';
import { lintPolicy } from '../../../../shared/lint';
import { editionStatuses } from '../../../../shared/vocabulary';
import type { Work } from '../../../act/perform';
import type { Edition } from '../queries/edition';
import type { LockedEdition } from '../queries/locked-edition';
import { personOf } from './authors';

/** What the machine decides by, at the moment of the act and for the one who acts. */
export function editionFacts(locked: LockedEdition, { who, now }: Pick<Work, 'who' | 'now'>): EditionFacts {
  const { edition, family, content, failingCases } = locked;
  return {
    ...dated(edition),
    who: personOf(who),
    role: who.role,
    authors: edition.authors ?? [],
    today: dayInBeijing(now.getTime()),
    others: family.filter(({ id }) => id !== edition.id).map(dated),
    changeNote: edition.change_note,
    basedOn: edition.based_on_id !== null,
    lintErrors: lintPolicy(content).filter(({ severity }) => severity === 'error').length,
    failingCases,
  };
}

function dated({ edition, status, effective_from: effectiveFrom }: Edition): DatedEdition {
  return { edition, state: editionStatuses.schema.parse(status), effectiveFrom };
}
