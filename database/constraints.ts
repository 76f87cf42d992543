// What PostgreSQL itself holds: the last line behind the validator. Strapi makes its tables at its start, after the
// migrations, so these statements run after it, and each can run again.

const editionRows = {
  levels: 'new.policy_id',
  directions: 'new.policy_id',
  golden_cases: 'new.policy_id',
  requirements: '(select policy_id from levels where id = new.level_id)',
  criteria:
    '(select l.policy_id from requirements r join levels l on l.id = r.level_id where r.id = new.requirement_id)',
  achievement_categories:
    '(select l.policy_id from requirements r join levels l on l.id = r.level_id where r.id = new.requirement_id)',
} as const;

/** A foreign key by the name that Strapi gives it, with the deed that we want on deletion. */
const references = [
  ['levels', 'policy', 'policies', 'cascade'],
  ['directions', 'policy', 'policies', 'cascade'],
  ['golden_cases', 'policy', 'policies', 'cascade'],
  ['requirements', 'level', 'levels', 'cascade'],
  ['requirements', 'direction', 'directions', 'restrict'],
  ['requirements', 'parent', 'requirements', 'cascade'],
  ['criteria', 'requirement', 'requirements', 'cascade'],
  ['achievement_categories', 'requirement', 'requirements', 'cascade'],
  ['rounds', 'policy', 'policies', 'restrict'],
  ['applications', 'employer', 'employers', 'restrict'],
  ['applications', 'round', 'rounds', 'restrict'],
] as const;

const required = [
  ['levels', 'policy_id'],
  ['directions', 'policy_id'],
  ['golden_cases', 'policy_id'],
  ['requirements', 'level_id'],
  ['criteria', 'requirement_id'],
  ['achievement_categories', 'requirement_id'],
  ['rounds', 'policy_id'],
  ['applications', 'employer_id'],
  ['applications', 'round_id'],
  ['applications', 'dossier'],
  ['applications', 'verdict'],
] as const;

/** The grid's indexes: a filter's column first, then the default sort; each sort with the tie-break. */
const indexes = [
  'applications_updated_idx on applications (updated_at desc nulls last, id desc)',
  'applications_created_idx on applications (created_at desc nulls last, id desc)',
  'applications_number_idx on applications (number, id)',
  'applications_name_idx on applications (applicant_name, id)',
  'applications_employer_name_idx on applications (employer_name, id)',
  'applications_eligible_from_idx on applications (eligible_from, id)',
  'applications_level_idx on applications (level, updated_at desc nulls last, id desc)',
  'applications_status_idx on applications (status, updated_at desc nulls last, id desc)',
  'applications_outcome_idx on applications (outcome, updated_at desc nulls last, id desc)',
  'applications_round_idx on applications (round_code, updated_at desc nulls last, id desc)',
  'applications_employer_idx on applications (employer_code, updated_at desc nulls last, id desc)',
  // Numbers follow the years: within a round they need an order of their own.
  'applications_round_number_idx on applications (round_code, number, id)',
  'applications_round_name_idx on applications (round_code, applicant_name, id)',
  // Totals are counted in these alone, whichever of the four filters are set.
  'applications_filter_idx on applications (outcome, status, level, round_code)',
  'applications_round_filter_idx on applications (round_code, level, outcome, status)',
  // The few cases that somebody has ruled on.
  `applications_ruled_idx on applications (id) where jsonb_array_length(dossier -> 'rulings') > 0`,
  'applications_number_part_idx on applications using gin (number gin_trgm_ops)',
  'applications_name_part_idx on applications using gin (string_to_array(applicant_name, null))',
];

function reference([table, field, target, deed]: (typeof references)[number]): string {
  const column = `${field}_id`;
  const name = `${table}_${column}_fk`;
  return `do $$ begin
    if not exists (select from pg_constraint where conname = '${name}' and confdeltype = '${deed === 'cascade' ? 'c' : 'r'}') then
      alter table ${table} drop constraint if exists ${name};
      alter table ${table} add constraint ${name} foreign key (${column}) references ${target} (id) on delete ${deed};
    end if;
  end $$`;
}

function check(table: string, name: string, condition: string): string {
  return `do $$ begin
    if not exists (select from pg_constraint where conname = '${name}') then
      alter table ${table} add constraint ${name} check (${condition});
    end if;
  end $$`;
}

/** Rows of an edition that is no draft stand still, whoever writes. */
function frozenRows([table, owner]: readonly [string, string]): Guard {
  const old = owner.replaceAll('new.', 'old.');
  const body = `
    begin
      if tg_op <> 'INSERT' and exists (select from policies p where p.id = ${old} and p.status <> 'draft') then
        raise exception 'the edition is frozen' using errcode = 'ZP001';
      end if;
      if tg_op <> 'DELETE' and exists (select from policies p where p.id = ${owner} and p.status <> 'draft') then
        raise exception 'the edition is frozen' using errcode = 'ZP001';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end `;
  const when = `before insert or update or delete on ${table} for each row`;
  return { calls: `${table}_refuse_unless_draft`, body, triggers: { [`${table}_frozen`]: when } };
}

/** A function that refuses alterations, with the triggers that call it. */
interface Guard {
  readonly calls: string;
  readonly body: string;
  readonly triggers: Readonly<Record<string, string>>;
}

/** Of a frozen edition what moves it on; the panel's own columns say who saved a row and nothing of the edition. */
const moving = columnNames(
  'status',
  'effective_to',
  'revision',
  'updated_at',
  'review',
  'published_at',
  'updated_by_id',
);
/** Of one in review what a change to the vocabulary that it shares moves. */
const examining = columnNames('revision', 'updated_at', 'authors', 'updated_by_id');

function columnNames(...names: readonly string[]): string {
  return `array['${names.join("', '")}']`;
}

const frozenPolicy: Guard = {
  calls: 'policies_refuse_thaw',
  triggers: { policies_frozen: 'before update or delete on policies for each row' },
  body: `
  begin
    if tg_op = 'DELETE' then
      raise exception 'editions are kept' using errcode = 'ZP001';
    end if;
    -- What is not named here stands still, so that a column that is added later is covered.
    if old.snapshot_hash is not null and (
      to_jsonb(new) - ${moving} is distinct from to_jsonb(old) - ${moving}
      or new.status <> old.status and (old.status, new.status) not in
        (('approved', 'in-force'), ('approved', 'withdrawn'), ('in-force', 'superseded'))
      or new.effective_to is distinct from old.effective_to and old.status <> 'in-force'
    ) then
      raise exception 'the edition is frozen' using errcode = 'ZP001';
    end if;
    if old.status = 'in-review' and new.status = 'in-review'
      and to_jsonb(new) - ${examining} is distinct from to_jsonb(old) - ${examining}
    then
      raise exception 'the edition is in review' using errcode = 'ZP001';
    end if;
    return new;
  end `,
};

const trailOfInserts: Guard = {
  calls: 'refuse_change_of_trail',
  triggers: {
    audit_trail_append_only: 'before update or delete on audit_trail for each row',
    audit_trail_never_emptied: 'before truncate on audit_trail for each statement',
  },
  body: `
    begin
      raise exception 'audit_trail takes inserts alone' using errcode = 'ZP002';
    end `,
};

const guarding: readonly Guard[] = [trailOfInserts, frozenPolicy, ...Object.entries(editionRows).map(frozenRows)];

function entered({ calls, body, triggers }: Guard): string {
  const called = Object.entries(triggers).map(
    ([name, when]) => `create or replace trigger ${name} ${when} execute function ${calls}()`,
  );
  const define = `create or replace function ${calls}() returns trigger language plpgsql as $$${body}$$`;
  return [define, ...called].join(';\n');
}

/** No two editions of a document are in force on one day, whoever writes. */
const oneAtATime = `do $$ begin
  if not exists (select from pg_constraint where conname = 'policies_one_at_a_time') then
    alter table policies add constraint policies_one_at_a_time exclude using gist
      (document_number with =, daterange(effective_from, effective_to, '[]') with &&)
      where (status in ('in-force', 'superseded'));
  end if;
end $$`;

/**
 * What was extracted from a dossier goes when the dossier changes; who changes it through an act enters it anew. The trigger
 * names no column: an upgrade lets Strapi alter the columns of JSON to the type that they have, and PostgreSQL refuses that
 * of one that a trigger depends on.
 */
const factsFollow = `
  create or replace function applications_drop_facts() returns trigger language plpgsql as $$
  begin
    if new.dossier is distinct from old.dossier then
      delete from application_facts where application_id = new.id;
    end if;
    return new;
  end $$;
  create or replace trigger applications_facts_follow before update on applications
    for each row execute function applications_drop_facts()`;

/** The triggers that refuse alterations, each with the text that it runs: replay reports one that is not so. */
export const guards: readonly { readonly name: string; readonly body: string }[] = guarding.flatMap(
  ({ body, triggers }) => Object.keys(triggers).map((name) => ({ name, body })),
);

/** Every statement, in the order in which they run. */
export const constraints: readonly string[] = [
  ...references.map(reference),
  // By which snapshot a verdict is, short enough to stay in the row: a simulation asks it of every one.
  `alter table applications add column if not exists edition_key text
     generated always as (substr(snapshot_hash, 8, 16)) stored`,
  // Dossier and verdict stand beside the table, so that the grid reads narrow rows; and each page has room for a new
  // version of its rows, so that a recheck says nothing to the indexes.
  'alter table applications set (toast_tuple_target = 256, fillfactor = 80)',
  ...required.map(([table, column]) => `alter table ${table} alter column ${column} set not null`),
  ...indexes.map((index) => `create index if not exists ${index}`),
  'drop index if exists policies_one_draft',
  `create unique index if not exists policies_one_in_preparation on policies (document_number) where status in ('draft', 'in-review')`,
  `create unique index if not exists policies_one_in_force on policies (document_number) where status = 'in-force'`,
  check(
    'policies',
    'policies_frozen_has_snapshot',
    `status in ('draft', 'in-review', 'withdrawn') or snapshot_hash is not null`,
  ),
  check('policies', 'policies_dated', `status in ('draft', 'withdrawn') or effective_from is not null`),
  check('policies', 'policies_ends_after_it_begins', 'effective_to is null or effective_to >= effective_from'),
  oneAtATime,
  check('applications', 'applications_revision_counts', 'revision >= 1'),
  check('applications', 'applications_outcome_known', `outcome in ('eligible', 'referred', 'ineligible')`),
  check(
    'applications',
    'applications_verdict_agrees',
    `verdict ->> 'outcome' = outcome and verdict -> 'policy' ->> 'snapshotHash' = snapshot_hash`,
  ),
  // Not validated, as a seal that someone has taken away, or that an upgrade has still to make, is for replay to report
  // and no reason not to start.
  `do $$ begin
    if not exists (select from pg_constraint where conname = 'applications_sealed') then
      alter table applications add constraint applications_sealed check (seal is not null) not valid;
    end if;
  end $$`,
  ...guarding.map(entered),
  `do $$ begin
    if not exists (select from pg_constraint where conname = 'application_facts_application_fk') then
      alter table application_facts add constraint application_facts_application_fk
        foreign key (application_id) references applications (id) on delete cascade;
    end if;
  end $$`,
  factsFollow,
];
