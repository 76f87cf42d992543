import type { EditionStatus } from '../../../../shared/casework';
import type { EditionReview } from '../../../../shared/policy';
import { unreviewed } from '../../../../shared/policy';
import type { Work } from '../../../act/perform';
import type { TrailEntry } from '../../../act/trail';
import type { Edition } from '../queries/edition';
import type { FrozenColumns } from './freeze-edition';

/** How an act moves an edition on. */
export interface Move {
  readonly act: string;
  readonly to: EditionStatus;
  /** The day that it has from now on; left out where the day stays. */
  readonly effectiveFrom?: string | null;
  readonly review?: Partial<EditionReview>;
  /** Its snapshot, where the act freezes it. */
  readonly frozen?: FrozenColumns;
  /** What the trail tells besides state and day. */
  readonly told?: Readonly<Record<string, unknown>>;
}

/** Moves an edition to another state, keeps who did it, and gives the entry for the trail. */
export async function moveEdition({ trx, now }: Work, edition: Edition, move: Move): Promise<TrailEntry> {
  const { act, to, review, told, frozen } = move;
  const day = move.effectiveFrom === undefined ? edition.effective_from : move.effectiveFrom;
  await trx('policies')
    .where({ id: edition.id })
    .update({
      status: to,
      effective_from: day,
      updated_at: now,
      ...frozen,
      ...(review ? { review: JSON.stringify({ ...unreviewed, ...edition.review, ...review }) } : {}),
    })
    .increment('revision', 1);
  const moved = day !== edition.effective_from;
  return {
    act,
    subject: 'policies',
    subjectId: edition.document_id,
    before: { status: edition.status, ...(moved ? { effectiveFrom: edition.effective_from } : {}) },
    after: { status: to, ...(moved ? { effectiveFrom: day } : {}), ...told },
  };
}
