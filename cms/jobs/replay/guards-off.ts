import { guards } from '../../../database/constraints';
import type { Connection } from '../../act/transaction';

/** The triggers against alterations that are disabled, gone or run another text than ours, by name. */
export async function guardsOff(trx: Connection): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { name: string }[] }>(
    `select name from unnest(?::text[], ?::text[]) as guard (name, body)
      where not exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                         where t.tgname = name and t.tgenabled in ('O', 'A') and p.prosrc = body)
      order by name`,
    [guards.map(({ name }) => name), guards.map(({ body }) => body)],
  );
  return rows.map(({ name }) => name);
}
