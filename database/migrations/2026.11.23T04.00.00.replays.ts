import type { Knex } from 'knex';

/** 结论核验：a run over all stored verdicts, and what it found, kept with the run. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table recheck_runs drop constraint recheck_runs_kind_check;
    alter table recheck_runs add constraint recheck_runs_kind_check check (kind in ('edition', 'selection', 'replay'));
    create unique index recheck_runs_one_replay on recheck_runs (kind) where kind = 'replay' and state in ('queued', 'running');
    create table replay_findings (
      id bigint generated always as identity primary key,
      run_id uuid not null references recheck_runs (id) on delete cascade,
      subject text not null,
      subject_id text,
      name text not null,
      differences jsonb not null
    );
    create index replay_findings_run_idx on replay_findings (run_id, id);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table replay_findings');
}
