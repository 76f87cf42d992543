import type { Knex } from 'knex';

/** 审计记录：takes inserts alone; a trigger refuses everything else, whoever asks. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table audit_trail (
      id bigint generated always as identity primary key,
      at timestamptz not null default clock_timestamp(),
      actor_kind text not null,
      actor_id text not null,
      actor_name text not null,
      actor_role text not null,
      act text not null,
      subject text not null,
      subject_id text not null,
      before jsonb,
      after jsonb,
      request_id text
    );
    create index audit_trail_subject_idx on audit_trail (subject_id, id desc);
    create function refuse_change_of_trail() returns trigger language plpgsql as $$
    begin
      raise exception 'audit_trail takes inserts alone' using errcode = 'ZP002';
    end $$;
    create trigger audit_trail_append_only before update or delete on audit_trail
      for each row execute function refuse_change_of_trail();
    create trigger audit_trail_never_emptied before truncate on audit_trail
      for each statement execute function refuse_change_of_trail();
  `);
}

export async function down(): Promise<void> {
  throw new Error('the trail is never taken back');
}
