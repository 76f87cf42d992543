import { decide, editionMachine } from '../../../../shared/casework';
import { refuseAny } from '../../../../shared/errors';
import type { PolicyContent } from '../../../../shared/policy';
import { dayBefore, todayInBeijing } from '../../../act/clock';
import { checkRevision, type Act, type Work } from '../../../act/perform';
import { enqueueRecheck } from '../../../jobs/queue';
import { enterRun } from '../../../jobs/start-run';
import { lockFamily, type Edition } from '../queries/edition';
import { readEdition } from '../queries/edition-content';
import { roundsToFollow, type FollowingRound } from '../queries/rounds-to-follow';
import { editionFacts } from '../store/edition-facts';
import { freezeEdition } from '../store/freeze-edition';

interface Input {
  readonly id: string;
  readonly revision: number;
}
interface Facts {
  readonly edition: Edition;
  readonly family: readonly Edition[];
  readonly content: PolicyContent;
  readonly rounds: readonly FollowingRound[];
}
interface Change extends Facts {
  readonly today: string;
}
interface Result {
  readonly id: string;
  readonly snapshotHash: string;
  readonly run: string | null;
}

/** 施行：freezes a draft, ends the edition before it, lets the open rounds follow, and has their cases rechecked. */
export const takeEffect: Act<Input, Facts, Change, Result> = {
  name: 'take-effect',

  async facts({ trx }, { id }) {
    const { edition, family } = await lockFamily(trx, id);
    const { content } = await readEdition(trx, edition.id);
    return { edition, family, content, rounds: await roundsToFollow(trx, edition.document_number) };
  },

  decide(facts, { revision }, { now }) {
    const { edition, family, content } = facts;
    checkRevision(edition.revision, revision);
    const decision = decide(editionMachine, 'take-effect', editionFacts({ edition, family, content }));
    refuseAny('refusals' in decision ? decision.refusals : []);
    const today = todayInBeijing(now);
    return { ...facts, today, content: { ...content, effectiveFrom: today } };
  },

  async write(work, { edition, family, content, rounds, today }) {
    const before = family.find((row) => row.status === 'in-force');
    if (before) await supersede(work, before, today);
    const snapshotHash = await freezeEdition(work.trx, edition.id, content);
    await work
      .trx('rounds')
      .whereIn(
        'id',
        rounds.map((round) => round.id),
      )
      .update({ policy_id: edition.id })
      .increment('revision', 1);
    const run = rounds.length > 0 ? await enterRun(work, 'edition', { policyId: edition.id }) : null;
    const after = {
      status: 'in-force',
      effectiveFrom: today,
      snapshotHash,
      rounds: rounds.map((round) => round.code),
      run,
    };
    return {
      result: { id: edition.document_id, snapshotHash, run },
      entries: [
        {
          act: 'take-effect',
          subject: 'policies',
          subjectId: edition.document_id,
          before: { status: edition.status },
          after,
        },
        ...(before
          ? [
              {
                act: 'supersede',
                subject: 'policies',
                subjectId: before.document_id,
                before: { status: 'in-force' },
                after: { status: 'superseded', effectiveTo: dayBefore(today) },
              },
            ]
          : []),
      ],
      afterCommit: () => (run ? enqueueRecheck(run) : undefined),
    };
  },
};

async function supersede({ trx, now }: Work, edition: Edition, today: string): Promise<void> {
  const columns = { status: 'superseded', effective_to: dayBefore(today), updated_at: now };
  await trx('policies').where({ id: edition.id }).update(columns).increment('revision', 1);
}
