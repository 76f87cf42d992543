import type { EditionStatus } from '../../../../shared/casework';
import { checkRevision, type Act } from '../../../act/perform';
import { lockFamily, type Edition, type LockedFamily } from '../queries/edition';
import { personOf } from '../store/authors';
import { decideEdition } from '../store/decide-edition';
import { moveEdition } from '../store/move-edition';

interface Input {
  readonly id: string;
  readonly revision: number;
  readonly reason: string;
}
interface Change {
  readonly to: EditionStatus;
  readonly edition: Edition;
  readonly reason: string;
}

/** 退回：gives a submitted edition back to be corrected, and says what for. */
export const sendEditionBack: Act<Input, LockedFamily, Change, { id: string }> = {
  name: 'send-edition-back',

  facts: ({ trx }, { id }) => lockFamily(trx, id),

  decide(locked, { revision, reason }, work) {
    checkRevision(locked.edition.revision, revision);
    return { to: decideEdition('send-edition-back', locked, { work }), edition: locked.edition, reason };
  },

  async write(work, { to, edition, reason }) {
    const sentBack = { by: personOf(work.who), at: work.now.toISOString(), reason };
    const entry = await moveEdition(work, edition, {
      act: 'send-edition-back',
      to,
      effectiveFrom: null,
      review: { sentBack },
      told: { reason },
    });
    return { result: { id: edition.document_id }, entries: [entry] };
  },
};
