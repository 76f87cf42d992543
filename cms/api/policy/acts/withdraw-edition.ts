import type { EditionStatus } from '../../../../shared/casework';
import { announce } from '../../../act/announce';
import { checkRevision, type Act } from '../../../act/perform';
import { lockFamily, type Edition, type LockedFamily } from '../queries/edition';
import { personOf } from '../store/authors';
import { decideEdition } from '../store/decide-edition';
import { moveEdition } from '../store/move-edition';

interface Input {
  readonly id: string;
  readonly revision: number;
  readonly reason: string | null;
}
interface Change {
  readonly to: EditionStatus;
  readonly edition: Edition;
  readonly reason: string | null;
}

/** 撤回：gives a draft up, or an approved edition before its day; it stays readable. */
export const withdrawEdition: Act<Input, LockedFamily, Change, { id: string }> = {
  name: 'withdraw-edition',

  facts: ({ trx }, { id }) => lockFamily(trx, id),

  decide(locked, { revision, reason }, work) {
    const { edition } = locked;
    checkRevision(edition.revision, revision);
    return { to: decideEdition('withdraw-edition', locked, { work, given: { reason } }), edition, reason };
  },

  async write(work, { to, edition, reason }) {
    const withdrawn = { by: personOf(work.who), at: work.now.toISOString(), reason };
    const entry = await moveEdition(work, edition, {
      act: 'withdraw-edition',
      to,
      review: { withdrawn },
      ...(reason === null ? {} : { told: { reason } }),
    });
    await announce(work.trx, 'editions');
    return { result: { id: edition.document_id }, entries: [entry] };
  },
};
