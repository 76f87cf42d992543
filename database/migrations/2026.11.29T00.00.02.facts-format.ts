import type { Knex } from 'knex';

/** In which format facts were packed: those of another one are not read, and are extracted anew at the start (0: before there were formats). */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table application_facts add column format integer not null default 0;
    alter table application_facts alter column format drop default`);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('alter table application_facts drop column format');
}
