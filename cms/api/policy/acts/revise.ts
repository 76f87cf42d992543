import type { GoldenCase } from '../../../../shared/golden';
import type { PolicyContent } from '../../../../shared/policy';
import type { Act } from '../../../act/perform';
import type { Edition } from '../queries/edition';
import { lockEdition, type LockedEdition } from '../queries/locked-edition';
import { personOf } from '../store/authors';
import { decideEdition } from '../store/decide-edition';
import { storeEdition } from '../store/store-edition';
import { storeGoldenCases } from '../store/store-golden-cases';

interface Change {
  readonly base: Edition;
  readonly next: PolicyContent;
  readonly goldenCases: readonly GoldenCase[];
  readonly changeNote: string;
}

/** 修订：a draft of the next edition, a copy of this one. */
export const reviseEdition: Act<{ id: string; changeNote: string }, LockedEdition, Change, { id: string }> = {
  name: 'revise',

  facts: ({ trx }, { id }) => lockEdition(trx, id),

  decide(locked, { changeNote }, work) {
    const { edition, family, content, goldenCases } = locked;
    decideEdition('revise', locked, { work });
    const number = Math.max(...family.map((row) => row.edition)) + 1;
    return { base: edition, next: { ...content, edition: number, effectiveFrom: null }, goldenCases, changeNote };
  },

  async write({ trx, who }, { base, next, goldenCases, changeNote }) {
    const importedKinds = base.imported_kinds && { ...base.imported_kinds, kinds: next.outputKinds };
    const head = { basedOnId: base.id, changeNote, authors: [personOf(who)], importedKinds };
    const { id, documentId } = await storeEdition(trx, next, head);
    await storeGoldenCases(trx, id, goldenCases);
    const after = { documentNumber: next.documentNumber, edition: next.edition, basedOn: base.document_id, changeNote };
    return {
      result: { id: documentId },
      entries: [{ act: 'revise', subject: 'policies', subjectId: documentId, before: null, after }],
    };
  },
};
