import { refusal, Refused } from '../../../../shared/errors';
import type { Connection } from '../../../act/transaction';
import { ofEverybody, runTables } from './simulations';

/** Of so many runs of an edition, the newest, the persons are kept, and of the one that its approver is shown; the counts of all. */
const runsWithPersons = 5;

interface State {
  readonly state: string;
  readonly persons_dropped: boolean;
}

/** Refuses a run whose persons are not all there: not yet, or not any more. */
export async function requirePersons(trx: Connection, simulation: string): Promise<void> {
  const run: State | undefined = await trx('simulations')
    .select('state', 'persons_dropped')
    .where({ id: simulation })
    .first();
  if (!run) throw new Refused(refusal('record.not-found', {}));
  if (run.state !== 'done') throw new Refused(refusal('simulation.unfinished', {}));
  if (run.persons_dropped) throw new Refused(refusal('simulation.persons-gone', { runs: runsWithPersons }));
}

/** Deletes the persons of the runs whose persons are not kept any more of the edition that this one is of. */
export async function dropOldPersons(db: Connection, simulation: string): Promise<void> {
  await db.raw(
    `with edition as (select policy_id from simulations where id = ?), old as (
       update simulations set persons_dropped = true
        where id in (
          select id from simulations
           where policy_id = (select policy_id from edition) and kind = 'impact' and state = 'done'
           order by created_at desc, id offset ?)
          and id not in (
            select s.id from ${runTables} where s.policy_id = (select policy_id from edition) and ${ofEverybody}
             order by s.created_at desc, s.id limit 1)
          and not persons_dropped
       returning id)
     delete from simulation_persons where simulation_id in (select id from old)`,
    [simulation, runsWithPersons],
  );
}
