import type { Knex } from 'knex';

/** Where a question is asked: the transaction of an act, or any connection when nothing is being written. */
export type Connection = Knex;
/** The transaction of an act; `strapi.db.connection` inside one would be another connection. */
export type Transaction = Knex.Transaction;
