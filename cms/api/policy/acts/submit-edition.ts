import type { EditionStatus } from '../../../../shared/casework';
import { checkRevision, type Act } from '../../../act/perform';
import type { Edition } from '../queries/edition';
import { examineEdition, type ExaminedEdition } from '../queries/locked-edition';
import { noteAuthor, personOf } from '../store/authors';
import { decideEdition } from '../store/decide-edition';
import { moveEdition } from '../store/move-edition';

interface Input {
  readonly id: string;
  readonly revision: number;
  readonly effectiveFrom: string;
}
interface Change {
  readonly to: EditionStatus;
  readonly edition: Edition;
  readonly effectiveFrom: string;
}

/** 提交审批：proposes a draft, with the day from which it is to apply; its rows stand still from here on. */
export const submitEdition: Act<Input, ExaminedEdition, Change, { id: string }> = {
  name: 'submit-edition',

  facts: ({ trx }, { id }) => examineEdition(trx, id),

  decide(locked, { revision, effectiveFrom }, work) {
    checkRevision(locked.edition.revision, revision);
    const to = decideEdition('submit-edition', locked, { work, given: { effectiveFrom } });
    return { to, edition: locked.edition, effectiveFrom };
  },

  async write(work, { to, edition, effectiveFrom }) {
    const { trx, who, now } = work;
    await noteAuthor(trx, [edition.id], who);
    const submitted = { by: personOf(who), at: now.toISOString(), effectiveFrom };
    const entry = await moveEdition(work, edition, {
      act: 'submit-edition',
      to,
      effectiveFrom,
      review: { submitted, sentBack: null },
    });
    return { result: { id: edition.document_id }, entries: [entry] };
  },
};
