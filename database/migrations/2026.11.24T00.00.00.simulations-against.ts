import type { Knex } from 'knex';

/** What the other edition of a simulation said: it may be a draft too, whose changes make the result stale. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw('alter table simulations add column against_hash text');
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('alter table simulations drop column against_hash');
}
