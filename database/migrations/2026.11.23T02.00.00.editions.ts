import type { Knex } from 'knex';

/**
 * Editions that follow one another: a constraint over days of one document needs btree_gist; the trail says to which
 * edition a row belonged, the deleted ones too; a recheck run shows that somebody works on it.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create extension if not exists btree_gist;
    alter table audit_trail add column edition_id text;
    create index audit_trail_edition_idx on audit_trail (edition_id, id desc) where edition_id is not null;
    alter table recheck_runs add column touched_at timestamptz not null default clock_timestamp();
  `);
}

export async function down(): Promise<void> {
  throw new Error('the trail is never taken back');
}
