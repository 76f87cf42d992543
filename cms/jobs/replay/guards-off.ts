import { guards } from '../../../database/constraints';
import type { Connection } from '../../act/transaction';

/** The triggers against alterations that are disabled or gone, by name. */
export async function guardsOff(trx: Connection): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { name: string }[] }>(
    `select name from unnest(?::text[]) as name
      where not exists (select from pg_trigger where tgname = name and tgenabled in ('O', 'A')) order by name`,
    [[...guards]],
  );
  return rows.map(({ name }) => name);
}
