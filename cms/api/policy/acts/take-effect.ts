import { endedBy, type EditionStatus } from '../../../../shared/casework';
import { announce } from '../../../act/announce';
import type { Act, Work } from '../../../act/perform';
import type { TrailEntry } from '../../../act/trail';
import { enqueueRecheck } from '../../../jobs/queue';
import { enterRun } from '../../../jobs/start-run';
import { lockFamily, type Edition, type LockedFamily } from '../queries/edition';
import { lockRoundsToFollow, roundsToFollow, type FollowingRound } from '../queries/rounds-to-follow';
import { decideEdition } from '../store/decide-edition';
import { editionFacts } from '../store/edition-facts';
import { moveEdition } from '../store/move-edition';

interface Facts extends LockedFamily {
  readonly rounds: readonly FollowingRound[];
}
interface Change {
  readonly to: EditionStatus;
  readonly edition: Edition;
  /** The edition that it ends, and that one's last day. */
  readonly ended: { readonly edition: Edition; readonly to: EditionStatus; readonly lastDay: string | null } | null;
  readonly rounds: readonly FollowingRound[];
}
interface Result {
  readonly id: string;
  readonly run: string | null;
}

/** 施行：on its day an approved edition ends the one before it; the open rounds follow, their cases are rechecked. */
export const takeEffect: Act<{ id: string }, Facts, Change, Result> = {
  name: 'take-effect',

  async facts({ trx }, { id }) {
    const locked = await lockFamily(trx, id);
    await lockRoundsToFollow(trx, locked.edition.document_number);
    return { ...locked, rounds: await roundsToFollow(trx, locked.edition.document_number) };
  },

  decide({ rounds, ...locked }, _input, work) {
    const { edition, family } = locked;
    const facts = editionFacts(locked, work);
    const to = decideEdition('take-effect', locked, { work });
    const span = endedBy(edition.effective_from ?? facts.today, facts.others);
    const before = family.find((row) => row.edition === span?.edition);
    return { to, edition, rounds, ended: span && before ? endedAs(locked, before, { lastDay: span.to, work }) : null };
  },

  async write(work, { to, edition, ended, rounds }) {
    const superseded = ended ? [await supersede(work, ended)] : [];
    await follow(work, edition, rounds);
    const run = rounds.length > 0 ? await enterRun(work, 'edition', { policyId: edition.id }) : null;
    const told = { effectiveFrom: edition.effective_from, rounds: rounds.map(({ code }) => code), run };
    const entry = await moveEdition(work, edition, { act: 'take-effect', to, told });
    await announce(work.trx, 'editions');
    return {
      result: { id: edition.document_id, run },
      entries: [entry, ...superseded, ...rounds.map((round) => followed(round, edition))],
      afterCommit: () => (run ? enqueueRecheck(run) : undefined),
    };
  },
};

function endedAs(
  locked: LockedFamily,
  edition: Edition,
  { lastDay, work }: { readonly lastDay: string | null; readonly work: Pick<Work, 'who' | 'now'> },
): Change['ended'] {
  return { edition, lastDay, to: decideEdition('supersede', { ...locked, edition }, { work }) };
}

async function supersede(work: Work, { edition, to, lastDay }: NonNullable<Change['ended']>): Promise<TrailEntry> {
  await work.trx('policies').where({ id: edition.id }).update({ effective_to: lastDay });
  return moveEdition(work, edition, { act: 'supersede', to, told: { effectiveTo: lastDay } });
}

async function follow({ trx }: Work, edition: Edition, rounds: readonly FollowingRound[]): Promise<void> {
  const ids = rounds.map(({ id }) => id);
  await trx('rounds').whereIn('id', ids).update({ policy_id: edition.id }).increment('revision', 1);
}

/** Each round has an entry of its own, by which replay knows whose edition it is. */
function followed({ document_id: subjectId, policy, revision }: FollowingRound, edition: Edition): TrailEntry {
  const after = { policy: edition.document_id, revision: revision + 1 };
  return { act: 'follow', subject: 'rounds', subjectId, before: { policy, revision }, after };
}
