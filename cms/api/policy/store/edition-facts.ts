import { dayInBeijing } from '../../../../shared/calendar';
import type { DatedEdition, EditionFacts } from '../../../../shared/casework';
import { editionStatuses } from '../../../../shared/vocabulary';
import type { Work } from '../../../act/perform';
import type { Edition, LockedFamily } from '../queries/edition';
import type { Examined } from '../queries/locked-edition';
import { personOf } from './authors';

/** An edition that nobody has examined passes no guard that asks for it. */
const unexamined: Examined = { lintErrors: Infinity, failingCases: ['–'] };

/** What the machine decides by, at the moment of the act and for the one who acts. */
export function editionFacts(
  locked: LockedFamily & Partial<Examined>,
  { who, now }: Pick<Work, 'who' | 'now'>,
): EditionFacts {
  const { edition, family, lintErrors, failingCases } = { ...unexamined, ...locked };
  return {
    ...dated(edition),
    who: personOf(who),
    role: who.role,
    authors: edition.authors ?? [],
    today: dayInBeijing(now.getTime()),
    others: family.filter(({ id }) => id !== edition.id).map(dated),
    changeNote: edition.change_note,
    basedOn: edition.based_on_id !== null,
    lintErrors,
    failingCases,
  };
}

function dated({ edition, status, effective_from: effectiveFrom }: Edition): DatedEdition {
  return { edition, state: editionStatuses.schema.parse(status), effectiveFrom };
}
