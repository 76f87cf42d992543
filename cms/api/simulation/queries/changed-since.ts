/** So many are counted; that many or more say enough. */
const most = 10_000;

// An application's own time is written without a zone, in UTC. A round whose day or edition was changed changes all of its.
const saved = `
  select count(*) from (
    select from rounds r join policies o on o.id = r.policy_id
      cross join lateral (
        select from applications a where a.round_code = r.code
           and a.updated_at > case when r.updated_at > s.started_at at time zone 'UTC' then '-infinity'
                                   else s.started_at at time zone 'UTC' end
         limit ${most}) a
     where o.document_number = p.document_number limit ${most}) one`;

// A recheck leaves the times of the applications as they are, and matters where the run compared with what is stored.
const rechecked = `
  select coalesce(sum(run.changed), 0) from recheck_runs run
   where s.against_id is null and run.kind <> 'replay' and coalesce(run.finished_at, 'infinity') > s.started_at
     and (run.kind = 'selection'
          or (run.filter ->> 'policyId')::int in (select id from policies o where o.document_number = p.document_number))`;

/**
 * How many applications of the document may have another dossier or verdict than a run (s, of edition p) that is done has
 * seen. Those that were saved are counted by applications_round_idx.
 */
export const changedSince = `
  case when s.state = 'done' then least(${most}, (${saved}) + (${rechecked}))::int else 0 end`;
