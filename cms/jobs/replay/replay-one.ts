import { settings } from '../../../config/settings';
import { refusal, Refused } from '../../../shared/errors';
import type { Difference } from '../../../shared/proof';
import type { Connection } from '../../act/transaction';
import { oneVerdict } from '../../api/application/queries/stored-verdicts';
import { replayer } from './replayer';

/** What a verdict rests on, and what is not as it was: of the verdict itself, and of its edition. */
export interface ReplayedVerdict {
  readonly number: string;
  readonly outcome: string;
  readonly edition: number;
  readonly snapshotHash: string;
  readonly asOf: string;
  readonly seal: string | null;
  readonly differences: readonly Difference[];
  readonly editionDifferences: readonly Difference[];
}

/** Assesses one stored verdict again. */
export async function replayOne(db: Connection, documentId: string): Promise<ReplayedVerdict> {
  const row = await oneVerdict(db, documentId.replaceAll('\u0000', ''));
  if (!row) throw new Refused(refusal('record.not-found', {}));
  const replay = replayer(db, settings().secrets.sealKeys);
  const own = await replay.verdicts([row]);
  const ofEdition = await replay.edition(row.snapshotHash);
  const { number, outcome, edition, snapshotHash, asOf, seal } = row;
  return {
    number,
    outcome,
    edition,
    snapshotHash,
    asOf,
    seal,
    differences: own.flatMap(({ differences }) => differences),
    editionDifferences: ofEdition.flatMap(({ differences }) => differences),
  };
}
