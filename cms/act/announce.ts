import type { Transaction } from './transaction';

/** The channel on which the servers of one database tell one another that something has changed. */
export const channel = 'zhiping';

/** What a notice can be about. */
export type Topic = 'editions';

/** Tells every server, this one too, at the moment of the commit; nobody hears of what is rolled back. */
export async function announce(trx: Transaction, topic: Topic): Promise<void> {
  await trx.raw('select pg_notify(?, ?)', [channel, topic]);
}
