import type { Knex } from 'knex';

/** Which time a simulation is being run: whoever took it up earlier and still lives writes nothing any more. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw('alter table simulations add column attempt integer not null default 0');
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('alter table simulations drop column attempt');
}
