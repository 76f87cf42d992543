import { refusal, Refused } from '../../../shared/errors';
import type { Act } from '../../act/perform';
import { enqueueReplay } from '../queue';

interface Facts {
  readonly total: number;
  readonly unfinished: boolean;
}

/** 核验结论：enters a run over all stored verdicts; one at a time. */
export const startReplay: Act<null, Facts, number, { id: string }> = {
  name: 'replay',

  async facts({ trx }) {
    const running = await trx('recheck_runs')
      .where({ kind: 'replay' })
      .whereIn('state', ['queued', 'running'])
      .first('id');
    const counted = await trx('applications').count({ n: '*' }).first();
    return { total: Number(counted?.['n'] ?? 0), unfinished: running !== undefined };
  },

  decide({ total, unfinished }) {
    if (unfinished) throw new Refused(refusal('replay.running', {}));
    return total;
  },

  async write({ trx, who }, total) {
    const [run] = await trx('recheck_runs')
      .insert({ kind: 'replay', filter: '{}', total, started_by: JSON.stringify(who) })
      .returning('id');
    const id: string = run.id;
    const entry = { act: 'replay', subject: 'replays', subjectId: id, before: null, after: { total } };
    return { result: { id }, entries: [entry], afterCommit: () => enqueueReplay(id) };
  },
};
