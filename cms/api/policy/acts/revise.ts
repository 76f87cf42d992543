import { decide, editionMachine } from '../../../../shared/casework';
import { refuseAny } from '../../../../shared/errors';
import type { PolicyContent } from '../../../../shared/policy';
import type { Act } from '../../../act/perform';
import { lockFamily, type Edition } from '../queries/edition';
import { readEdition } from '../queries/edition-content';
import { editionFacts } from '../store/edition-facts';
import { storeEdition } from '../store/store-edition';

interface Facts {
  readonly edition: Edition;
  readonly family: readonly Edition[];
  readonly content: PolicyContent;
}
interface Change {
  readonly base: Edition;
  readonly next: PolicyContent;
  readonly changeNote: string;
}

/** 修订：a draft of the next edition, a copy of this one. */
export const reviseEdition: Act<{ id: string; changeNote: string }, Facts, Change, { id: string }> = {
  name: 'revise',

  async facts({ trx }, { id }) {
    const { edition, family } = await lockFamily(trx, id);
    return { edition, family, content: (await readEdition(trx, edition.id)).content };
  },

  decide({ edition, family, content }, { changeNote }) {
    const decision = decide(editionMachine, 'revise', editionFacts({ edition, family, content }));
    refuseAny('refusals' in decision ? decision.refusals : []);
    const number = Math.max(...family.map((row) => row.edition)) + 1;
    return { base: edition, next: { ...content, edition: number, effectiveFrom: null }, changeNote };
  },

  async write({ trx }, { base, next, changeNote }) {
    const { documentId } = await storeEdition(trx, next, { basedOnId: base.id, changeNote });
    const after = { documentNumber: next.documentNumber, edition: next.edition, basedOn: base.document_id, changeNote };
    return {
      result: { id: documentId },
      entries: [{ act: 'revise', subject: 'policies', subjectId: documentId, before: null, after }],
    };
  },
};
