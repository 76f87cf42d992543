import { refusal, Refused } from '../../shared/errors';
import type { Act } from '../act/perform';

interface Asked {
  readonly id: string;
  /** Rechecks and replays stand in one table; who may end the one may not always end the other. */
  readonly subject: 'recheck-runs' | 'replays';
}
interface RunState {
  readonly id: string;
  readonly state: string;
}
interface Facts extends RunState {
  readonly kind: string;
}

/** Ends a run between two batches; what it has done stands. */
export const cancelRun: Act<Asked, Facts, Asked, RunState> = {
  name: 'cancel-run',

  async facts({ trx }, { id }) {
    const row = await trx('recheck_runs').select('id', 'state', 'kind').where({ id }).forUpdate().first();
    if (!row) throw new Refused(refusal('record.not-found', {}));
    return row;
  },

  decide({ state, kind }, asked) {
    if ((kind === 'replay') !== (asked.subject === 'replays')) throw new Refused(refusal('record.not-found', {}));
    if (state !== 'queued' && state !== 'running') throw new Refused(refusal('job.not-running', {}));
    return asked;
  },

  async write({ trx, now }, { id, subject }) {
    await trx('recheck_runs').where({ id }).update({ state: 'cancelled', finished_at: now });
    const entry = { act: 'cancel', subject, subjectId: id, before: null, after: { state: 'cancelled' } };
    return { result: { id, state: 'cancelled' }, entries: [entry] };
  },
};
