import { refusal, Refused } from '../../../../shared/errors';
import type { Act } from '../../../act/perform';

interface State {
  readonly id: string;
  readonly state: string;
}

/** 终止模拟：the threads stop at their next stretch; there is no result, and nobody of it is kept. */
export const cancelSimulation: Act<string, State, string, State> = {
  name: 'cancel-simulation',

  async facts({ trx }, id) {
    const row = await trx('simulations').select('id', 'state').where({ id }).forUpdate().first();
    if (!row) throw new Refused(refusal('record.not-found', {}));
    return row;
  },

  decide({ id, state }) {
    if (state !== 'queued' && state !== 'running') throw new Refused(refusal('job.not-running', {}));
    return id;
  },

  async write({ trx, now }, id) {
    await trx('simulations').where({ id }).update({ state: 'cancelled', finished_at: now });
    await trx('simulation_persons').where({ simulation_id: id }).del();
    const after = { state: 'cancelled' };
    const entry = { act: 'cancel', subject: 'simulations', subjectId: id, before: null, after };
    return { result: { id, state: 'cancelled' }, entries: [entry] };
  },
};
