import type { Connection } from '../../../act/transaction';

/** Whether a rule of an edition that is in force, or on its way there, counts outputs of a kind. */
export async function isKindInUse(trx: Connection, code: string): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: { used: boolean }[] }>(
    `select exists (
       select from policies p
         join levels l on l.policy_id = p.id
         join requirements r on r.level_id = l.id
         left join criteria c on c.requirement_id = r.id
         left join achievement_categories a on a.requirement_id = r.id
        where p.status not in ('superseded', 'withdrawn')
          and (jsonb_path_exists(c.rule::jsonb, '$.**.kinds[*] \\? (@ == $code)', jsonb_build_object('code', ?::text))
            or jsonb_path_exists(a.match::jsonb, '$.kinds[*] \\? (@ == $code)', jsonb_build_object('code', ?::text)))
     ) as used`,
    [code, code],
  );
  return rows[0]?.used === true;
}
