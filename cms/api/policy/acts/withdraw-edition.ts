import { decide, editionMachine } from '../../../../shared/casework';
import { refuseAny } from '../../../../shared/errors';
import { checkRevision, type Act } from '../../../act/perform';
import { lockFamily, type Edition } from '../queries/edition';
import { readEdition } from '../queries/edition-content';
import { editionFacts, type LockedEdition } from '../store/edition-facts';

/** 撤回草稿：the draft stays readable and makes room for another. */
export const withdrawEdition: Act<{ id: string; revision: number }, LockedEdition, Edition, { id: string }> = {
  name: 'withdraw-edition',

  async facts({ trx }, { id }) {
    const { edition, family } = await lockFamily(trx, id);
    return { edition, family, content: (await readEdition(trx, edition.id)).content };
  },

  decide({ edition, family, content }, { revision }) {
    checkRevision(edition.revision, revision);
    const decision = decide(editionMachine, 'withdraw-edition', editionFacts({ edition, family, content }));
    refuseAny('refusals' in decision ? decision.refusals : []);
    return edition;
  },

  async write({ trx, now }, edition) {
    await trx('policies')
      .where({ id: edition.id })
      .update({ status: 'withdrawn', updated_at: now })
      .increment('revision', 1);
    const change = { before: { status: edition.status }, after: { status: 'withdrawn' } };
    return {
      result: { id: edition.document_id },
      entries: [{ act: 'withdraw-edition', subject: 'policies', subjectId: edition.document_id, ...change }],
    };
  },
};
