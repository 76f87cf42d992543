import type { Knex } from 'knex';

/**
 * The persons of a run with what they are filtered and sorted by, so that a page and its total are read in this table
 * alone; runs whose persons have been deleted say so. What earlier versions stored lacks the columns: to run again finds
 * the same.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    truncate simulation_persons;
    alter table simulation_persons
      add column number text not null,
      add column level text not null,
      add column direction text,
      add column employer_code text not null;
    create index simulation_persons_number_idx on simulation_persons (simulation_id, number);
    create index simulation_persons_outcomes_idx
      on simulation_persons (simulation_id, before_outcome, after_outcome, application_id);
    create index simulation_persons_clauses_idx
      on simulation_persons (simulation_id, before_clause, after_clause, application_id);
    create index simulation_persons_after_idx on simulation_persons (simulation_id, after_clause, application_id);
    alter table simulations add column persons_dropped boolean not null default false;
    update simulations set persons_dropped = true where kind = 'impact' and state = 'done';
    create index simulations_created_idx on simulations (created_at desc, id);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop index simulations_created_idx;
    alter table simulations drop column persons_dropped;
    drop index simulation_persons_after_idx, simulation_persons_clauses_idx, simulation_persons_outcomes_idx,
      simulation_persons_number_idx;
    alter table simulation_persons
      drop column number, drop column level, drop column direction, drop column employer_code;
  `);
}
