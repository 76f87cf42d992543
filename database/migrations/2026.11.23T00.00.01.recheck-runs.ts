import type { Knex } from 'knex';

/** 批量重审任务：what was asked, how far it is, what it changed. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table recheck_runs (
      id uuid primary key default gen_random_uuid(),
      kind text not null check (kind in ('edition', 'selection')),
      state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
      filter jsonb not null,
      total integer not null default 0,
      done integer not null default 0,
      changed integer not null default 0,
      cursor integer not null default 0,
      tally jsonb not null default '{}',
      note text,
      started_by jsonb not null,
      created_at timestamptz not null default clock_timestamp(),
      started_at timestamptz,
      finished_at timestamptz
    );
    create index recheck_runs_created_idx on recheck_runs (created_at desc);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table recheck_runs');
}
