import type { ApplicationFacts } from '../../../../shared/casework';
import { applicationStatuses, roundStatuses } from '../../../../shared/vocabulary';
import type { Connection } from '../../../act/transaction';

/** An application as stored, with the round that decides its edition and cut-off day. */
export interface CaseRow {
  readonly id: number;
  readonly document_id: string;
  readonly number: string;
  readonly applicant_name: string;
  readonly level: string;
  readonly direction: string | null;
  readonly status: string;
  readonly revision: number;
  readonly outcome: string;
  readonly route: string | null;
  readonly deciding_clause: string | null;
  readonly eligible_from: string | null;
  readonly edition: number;
  readonly snapshot_hash: string;
  readonly dossier: unknown;
  readonly verdict: unknown;
  readonly seal: string | null;
  readonly employer: string | null;
  readonly round: string | null;
  readonly round_status: string | null;
  readonly round_name: string | null;
  readonly employer_code: string | null;
  readonly employer_name: string | null;
  readonly round_code: string | null;
}

/** Locks one application, by its documentId (unique per row, as there are no drafts of rows here). */
export async function lockCase(trx: Connection, documentId: string): Promise<CaseRow | null> {
  const { rows } = await trx.raw<{ rows: CaseRow[] }>(
    `select a.id, a.document_id, a.number, a.applicant_name, a.level, a.direction, a.status, a.revision, a.outcome, a.route,
            a.deciding_clause, a.eligible_from, a.edition, a.snapshot_hash, a.dossier, a.verdict,
            a.seal, (select e.document_id from employers e where e.id = a.employer_id) as employer,
            r.document_id as round, r.status as round_status, r.name as round_name,
            a.employer_code, a.employer_name, a.round_code
       from applications a left join rounds r on r.id = a.round_id where a.document_id = ? for update of a`,
    [documentId],
  );
  return rows[0] ?? null;
}

/** What the machine decides by: the stored state, and the round that the case is in. */
export function applicationFacts({ status, round_status: round, round_name: name }: CaseRow): ApplicationFacts {
  return {
    state: applicationStatuses.schema.parse(status),
    round: round === null ? null : { status: roundStatuses.schema.parse(round), name: name ?? '' },
  };
}

/** A round and an employer as an application needs them. */
export interface CaseSetting {
  readonly round_id: number | null;
  readonly round_code: string;
  readonly round_name: string;
  readonly round_status: string;
  readonly cut_off_on: string;
  readonly snapshot_hash: string | null;
  readonly edition: number;
  readonly employer_id: number | null;
  readonly credit_code: string;
  readonly employer_name: string;
}

/**
 * Round, its edition and employer; an id that points nowhere leaves its half empty. The round is held until the act ends:
 * an edition that takes effect meanwhile waits, and finds the case among those to recheck.
 */
export async function readSetting(
  trx: Connection,
  ids: { readonly round: string; readonly employer: string },
): Promise<CaseSetting> {
  await trx.raw('select 1 from rounds where document_id = ? for share', [ids.round]);
  const { rows } = await trx.raw<{ rows: CaseSetting[] }>(
    `select r.id as round_id, r.code as round_code, r.name as round_name, r.status as round_status, r.cut_off_on,
            p.snapshot_hash, p.edition,
            e.id as employer_id, e.unified_credit_code as credit_code, e.name as employer_name
       from (values (1)) one
       left join rounds r on r.document_id = ?
       left join policies p on p.id = r.policy_id
       left join employers e on e.document_id = ?`,
    [ids.round, ids.employer],
  );
  const [row] = rows;
  if (!row) throw new Error('a single row without a table is always there');
  return row;
}
