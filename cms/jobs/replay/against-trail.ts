import type { Connection } from '../../act/transaction';

/** A row that is not what the trail says of it: gone, or with other values in these fields. */
export interface ToldOtherwise {
  readonly subject: 'applications' | 'policies' | 'rounds';
  readonly subjectId: string;
  readonly name: string;
  readonly gone: boolean;
  /** Whether the trail has never told anything of it: it came in past the system. */
  readonly untold: boolean;
  readonly members: readonly string[];
}

// However much was altered, no more of it is in memory.
const pageSize = 1000;

const listed = (fields: readonly string[]): string => fields.map((field) => `'${field}'`).join(', ');

// What the trail last told of each field, and what stands; a field that it never told is not compared.
const lastTold = (subject: string, fields: readonly string[]): string => `
  select distinct on (t.subject_id, field) t.subject_id, field, t.after ->> field as value
    from audit_trail t cross join unnest(array[${listed(fields)}]) as field
   where t.subject = '${subject}' and jsonb_exists(t.after, field)
   order by t.subject_id, field, t.id desc`;

// The copies of the employer's and the round's names are those of the last save: a renamed employer leaves them.
const applicationFields = [
  'applicantName',
  'employer',
  'employerCode',
  'employerName',
  'number',
  'round',
  'roundCode',
  'status',
];
const applications = `
  select 'applications' as subject, told.subject_id as "subjectId", coalesce(a.number, told.subject_id) as name,
         a.id is null as gone, false as untold, array_agg(field order by field) as members
    from (${lastTold('applications', applicationFields)}) told
    left join applications a on a.document_id = told.subject_id
    left join employers e on e.id = a.employer_id
    left join rounds r on r.id = a.round_id
   where a.id is null or value is distinct from
         case field when 'applicantName' then a.applicant_name when 'employer' then e.document_id
                    when 'employerCode' then a.employer_code when 'employerName' then a.employer_name
                    when 'number' then a.number when 'round' then r.document_id
                    when 'roundCode' then a.round_code else a.status end
   group by told.subject_id, a.number, a.id order by name`;

const policies = `
  select 'policies' as subject, told.subject_id as "subjectId",
         coalesce(p.document_number || ' #' || p.edition, told.subject_id) as name,
         p.id is null as gone, false as untold, array_agg(field order by field) as members
    from (${lastTold('policies', ['effectiveFrom', 'effectiveTo', 'status'])}) told
    left join policies p on p.document_id = told.subject_id
   where p.id is null or value is distinct from
         case field when 'effectiveFrom' then p.effective_from::text when 'effectiveTo' then p.effective_to::text
                    else p.status end
   group by told.subject_id, p.document_number, p.edition, p.id order by name`;

// Who wrote to an edition, and who approved it, decides who may do so.
const people = `
  select 'policies' as subject, p.document_id as "subjectId", p.document_number || ' #' || p.edition as name, false as gone, false as untold,
         array_remove(array[
           case when exists (
             select from audit_trail t where t.edition_id = p.document_id
                and not coalesce(p.authors::jsonb, '[]') @> jsonb_build_array(jsonb_build_object('kind', t.actor_kind, 'id', t.actor_id))
           ) then 'authors' end,
           case when p.review::jsonb #>> '{approved,by,id}' is distinct from (
             select t.actor_id from audit_trail t
              where t.subject_id = p.document_id and t.act = 'approve' order by t.id desc limit 1
           ) then 'review' end], null) as members
    from policies p where p.snapshot_hash is not null order by name`;

// A round's edition and cut-off day decide what the next recheck stores. One may be deleted by an act, and is told so.
const roundFields = ['closesOn', 'code', 'cutOffOn', 'opensOn', 'policy', 'status'];
const rounds = `
  select 'rounds' as subject, coalesce(s.document_id, told.subject_id) as "subjectId",
         coalesce(s.code, told.subject_id) as name, s.document_id is null as gone, bool_and(told.subject_id is null) as untold,
         array_agg(coalesce(s.field, told.field) order by coalesce(s.field, told.field)) as members
    from (${lastTold('rounds', roundFields)}) told
    full join (
      select r.document_id, r.code, field,
             case field when 'closesOn' then r.closes_on::text when 'code' then r.code
                        when 'cutOffOn' then r.cut_off_on::text when 'opensOn' then r.opens_on::text
                        when 'policy' then p.document_id else r.status end as value
        from rounds r left join policies p on p.id = r.policy_id
             cross join unnest(array[${listed(roundFields)}]) as field) s
      on s.document_id = told.subject_id and s.field = told.field
   where told.value is distinct from s.value
     and (s.document_id is not null or 'delete' <> (
       select t.act from audit_trail t where t.subject_id = told.subject_id order by t.id desc limit 1))
   group by s.document_id, told.subject_id, s.code order by name`;

/**
 * The rows that are not what the trail says, a page at a time: each kind by one statement over the trail, read through a
 * cursor.
 */
export async function* againstTrail(db: Connection): AsyncGenerator<readonly ToldOtherwise[]> {
  // A cursor lives in a transaction: in the caller's, whose writes in between must stand, or in one that only reads.
  const own = db.isTransaction === true ? null : await db.transaction();
  const trx = own ?? db;
  try {
    for (const statement of [policies, people, rounds, applications]) {
      await trx.raw(`declare told_otherwise no scroll cursor for ${statement}`);
      for await (const rows of fetched(trx)) yield rows.filter(({ gone, members }) => gone || members.length > 0);
      await trx.raw('close told_otherwise');
    }
  } finally {
    await own?.rollback();
  }
}

async function* fetched(trx: Connection): AsyncGenerator<ToldOtherwise[]> {
  for (;;) {
    const { rows } = await trx.raw<{ rows: ToldOtherwise[] }>(`fetch ${pageSize} from told_otherwise`);
    if (rows.length === 0) return;
    yield rows;
  }
}
