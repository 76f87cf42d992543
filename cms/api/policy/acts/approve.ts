import { compilePolicy } from '../../../../shared/assessment';
import type { EditionStatus } from '../../../../shared/casework';
import type { PolicyContent } from '../../../../shared/policy';
import { announce } from '../../../act/announce';
import { checkRevision, type Act } from '../../../act/perform';
import { wakeEffectiveDay } from '../../../jobs/effective-day';
import type { Edition } from '../queries/edition';
import { examineEdition, type ExaminedEdition } from '../queries/locked-edition';
import { personOf } from '../store/authors';
import { decideEdition } from '../store/decide-edition';
import { frozenColumns, hashOf } from '../store/freeze-edition';
import { moveEdition } from '../store/move-edition';

interface Input {
  readonly id: string;
  readonly revision: number;
}
interface Change {
  readonly to: EditionStatus;
  readonly edition: Edition;
  readonly content: PolicyContent;
}
interface Result {
  readonly id: string;
  readonly snapshotHash: string;
}

/** 批准：a second person freezes the edition with its snapshot; it takes effect by itself on its day. */
export const approveEdition: Act<Input, ExaminedEdition, Change, Result> = {
  name: 'approve',

  facts: ({ trx }, { id }) => examineEdition(trx, id),

  decide(locked, { revision }, work) {
    const { edition, content } = locked;
    checkRevision(edition.revision, revision);
    const to = decideEdition('approve', locked, { work });
    // What cannot be compiled is never approved.
    compilePolicy(content, hashOf(content));
    return { to, edition, content };
  },

  async write(work, { to, edition, content }) {
    const { trx, who, now } = work;
    const frozen = frozenColumns(content);
    const snapshotHash = frozen.snapshot_hash;
    const entry = await moveEdition(work, edition, {
      act: 'approve',
      to,
      frozen,
      review: { approved: { by: personOf(who), at: now.toISOString() } },
      told: { effectiveFrom: content.effectiveFrom, snapshotHash },
    });
    await announce(trx, 'editions');
    return {
      result: { id: edition.document_id, snapshotHash },
      entries: [entry],
      // By itself, as its own notice may not come: today's takes effect, and the alarm is set for a day that is near.
      afterCommit: () => wakeEffectiveDay(work.strapi),
    };
  },
};
