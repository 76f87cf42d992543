import type { Knex } from 'knex';

/**
 * 影响模拟：`application_facts` holds of each dossier what verdicts rest on, read in bulk; its key and the rule that keeps
 * it from growing stale stand in database/constraints.ts, as Strapi makes `applications` later. `simulations` are the runs
 * with their results, `simulation_persons` the applications for which something differs.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table application_facts (
      application_id integer primary key,
      facts text not null
    );
    create table simulations (
      id uuid primary key default gen_random_uuid(),
      kind text not null check (kind in ('impact', 'threshold')),
      state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
      policy_id integer not null,
      against_id integer,
      revision integer not null,
      content_hash text not null,
      request jsonb not null,
      total integer not null default 0,
      done integer not null default 0,
      result jsonb,
      note text,
      started_by jsonb not null,
      created_at timestamptz not null default clock_timestamp(),
      started_at timestamptz,
      finished_at timestamptz
    );
    create index simulations_policy_idx on simulations (policy_id, created_at desc);
    create table simulation_persons (
      simulation_id uuid not null references simulations (id) on delete cascade,
      application_id integer not null,
      before_outcome text not null,
      after_outcome text not null,
      before_route text,
      after_route text,
      before_clause text,
      after_clause text,
      before_from date,
      after_from date,
      primary key (simulation_id, application_id)
    );
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table simulation_persons; drop table simulations; drop table application_facts');
}
