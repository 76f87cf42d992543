import type { Work } from '../act/perform';
import { countScope, type Scope } from './recheck';

/** Enters a recheck run with its total; the queue takes it up after the commit. */
export async function enterRun({ trx, who }: Work, kind: 'edition' | 'selection', scope: Scope): Promise<string> {
  const total = await countScope(trx, scope);
  const [run] = await trx('recheck_runs')
    .insert({ kind, filter: JSON.stringify(scope), total, started_by: JSON.stringify(who) })
    .returning('id');
  return run.id;
}
