import { decide, editionMachine } from '../../../../shared/casework';
import { refuseAny } from '../../../../shared/errors';
import { checkRevision, type Act } from '../../../act/perform';
import type { Edition } from '../queries/edition';
import { lockEdition, type LockedEdition } from '../queries/locked-edition';
import { editionFacts } from '../store/edition-facts';
import { moveEdition } from '../store/move-edition';

/** 收回：takes a submitted edition back to its desk, before anybody has decided on it. */
export const recallEdition: Act<{ id: string; revision: number }, LockedEdition, Edition, { id: string }> = {
  name: 'recall-edition',

  facts: ({ trx }, { id }) => lockEdition(trx, id),

  decide(locked, { revision }, work) {
    checkRevision(locked.edition.revision, revision);
    const decision = decide(editionMachine, 'recall-edition', editionFacts(locked, work));
    refuseAny('refusals' in decision ? decision.refusals : []);
    return locked.edition;
  },

  async write(work, edition) {
    const move = { act: 'recall-edition', to: 'draft', effectiveFrom: null };
    return { result: { id: edition.document_id }, entries: [await moveEdition(work, edition, move)] };
  },
};
