import type { Knex } from 'knex';

/** The trail's list is asked for one kind of subject, newest first: without this it reads back through all others. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw('create index audit_trail_kind_idx on audit_trail (subject, id desc)');
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop index audit_trail_kind_idx');
}
