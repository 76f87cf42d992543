import { assess, compilePolicy, type Verdict } from '../../../../shared/assessment';
import { Dossier } from '../../../../shared/dossier';
import { refusal, Refused } from '../../../../shared/errors';
import type { Connection } from '../../../act/transaction';
import { readEdition } from '../../policy/queries/edition-content';

interface Both {
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  /** By whose words each is read. */
  readonly editions: { readonly before: string | null; readonly after: string };
}
interface CaseRow {
  readonly level: string;
  readonly direction: string | null;
  readonly as_of: string;
  readonly dossier: unknown;
  readonly verdict: Verdict;
  readonly policy_id: number;
  readonly against_id: number | null;
  readonly editions: Both['editions'];
}

/** Both verdicts on one application, whole: made now, and kept nowhere. */
export async function verdictsOn(
  trx: Connection,
  { simulation, application }: { readonly simulation: string; readonly application: string },
): Promise<Both> {
  const { rows } = await trx.raw<{ rows: CaseRow[] }>(
    `select a.level, a.direction, r.cut_off_on as as_of, a.dossier, a.verdict, s.policy_id, s.against_id,
            jsonb_build_object('before', b.document_id, 'after', e.document_id) as editions
       from simulation_persons p join applications a on a.id = p.application_id join rounds r on r.id = a.round_id
       join simulations s on s.id = p.simulation_id join policies e on e.id = s.policy_id
       left join policies b on case when s.against_id is not null then b.id = s.against_id
         else b.document_number = a.verdict -> 'policy' ->> 'documentNumber'
          and b.snapshot_hash = a.verdict -> 'policy' ->> 'snapshotHash' end
      where p.simulation_id = ? and a.document_id = ?`,
    [simulation, application.replaceAll('\u0000', '')],
  );
  const [row] = rows;
  if (!row) throw new Refused(refusal('record.not-found', {}));
  const before = row.against_id === null ? row.verdict : await verdictBy(trx, row.against_id, row);
  return { before, after: await verdictBy(trx, row.policy_id, row), editions: row.editions };
}

async function verdictBy(trx: Connection, policyId: number, row: CaseRow): Promise<Verdict | null> {
  const { content } = await readEdition(trx, policyId);
  const level = content.levels.find(({ code }) => code === row.level)?.code;
  const hasDirection = row.direction === null || content.directions.some(({ code }) => code === row.direction);
  if (!level || !hasDirection) return null;
  const { direction, as_of: asOf } = row;
  return assess(compilePolicy(content), { level, direction, asOf, dossier: Dossier.parse(row.dossier) });
}
