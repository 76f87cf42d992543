import type { EditionStatus } from '../../../../shared/casework';
import { checkRevision, type Act } from '../../../act/perform';
import { lockFamily, type Edition, type LockedFamily } from '../queries/edition';
import { decideEdition } from '../store/decide-edition';
import { moveEdition } from '../store/move-edition';

interface Change {
  readonly to: EditionStatus;
  readonly edition: Edition;
}

/** 收回：takes a submitted edition back to its desk, before anybody has decided on it. */
export const recallEdition: Act<{ id: string; revision: number }, LockedFamily, Change, { id: string }> = {
  name: 'recall-edition',

  facts: ({ trx }, { id }) => lockFamily(trx, id),

  decide(locked, { revision }, work) {
    checkRevision(locked.edition.revision, revision);
    return { to: decideEdition('recall-edition', locked, { work }), edition: locked.edition };
  },

  async write(work, { to, edition }) {
    const move = { act: 'recall-edition', to, effectiveFrom: null };
    return { result: { id: edition.document_id }, entries: [await moveEdition(work, edition, move)] };
  },
};
