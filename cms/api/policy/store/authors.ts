import type { Person } from '../../../../shared/policy';
import type { Actor } from '../../../act/actor';
import type { Transaction } from '../../../act/transaction';

/** An actor as an edition keeps it: who, not in which role. */
export function personOf({ kind, id, name }: Actor): Person {
  return { kind, id, name };
}

/** Whoever writes to an edition stands among its authors from then on, and cannot approve it. */
export async function noteAuthor(trx: Transaction, ids: readonly number[], who: Actor): Promise<void> {
  if (ids.length === 0) return;
  const { kind, id, name } = personOf(who);
  await trx.raw(
    `update policies set authors = coalesce(authors, '[]'::jsonb) || ?::jsonb
      where id = any(?) and not coalesce(authors, '[]'::jsonb) @> ?::jsonb`,
    [JSON.stringify([{ kind, id, name }]), [...ids], JSON.stringify([{ kind, id }])],
  );
}
