import { refusal, Refused } from '../../shared/errors';
import type { Act } from '../act/perform';

interface RunState {
  readonly id: string;
  readonly state: string;
}

/** Ends a run between two batches; what it has done stands. */
export const cancelRun: Act<string, RunState, string, RunState> = {
  name: 'cancel-run',

  async facts({ trx }, id) {
    const row = await trx('recheck_runs').select('id', 'state').where({ id }).forUpdate().first();
    if (!row) throw new Refused(refusal('record.not-found', {}));
    return row;
  },

  decide({ id, state }) {
    if (state !== 'queued' && state !== 'running') throw new Refused(refusal('job.not-running', {}));
    return id;
  },

  async write({ trx, now }, id) {
    await trx('recheck_runs').where({ id }).update({ state: 'cancelled', finished_at: now });
    const entry = {
      act: 'cancel',
      subject: 'recheck-runs',
      subjectId: id,
      before: null,
      after: { state: 'cancelled' },
    };
    return { result: { id, state: 'cancelled' }, entries: [entry] };
  },
};
