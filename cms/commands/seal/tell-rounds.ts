import { system } from '../../act/actor';
import { record, type TrailEntry } from '../../act/trail';
import type { Transaction } from '../../act/transaction';

interface Row {
  readonly documentId: string;
  readonly code: string;
  readonly status: string;
  readonly cutOffOn: string;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly policy: string | null;
}

/** Tells the trail of the rounds that it has never told of, as they stand; gives their number. */
export async function tellRounds(trx: Transaction): Promise<number> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select r.document_id as "documentId", r.code, r.status, r.cut_off_on as "cutOffOn", r.opens_on as "opensOn",
            r.closes_on as "closesOn", p.document_id as policy
       from rounds r left join policies p on p.id = r.policy_id
      where not exists (select from audit_trail t where t.subject_id = r.document_id) order by r.id for update of r`,
  );
  const entries = rows.map(({ documentId, ...after }): TrailEntry => ({
    act: 'seal',
    subject: 'rounds',
    subjectId: documentId,
    before: null,
    after: { ...after },
  }));
  await record(trx, { who: system, requestId: null }, entries);
  return rows.length;
}
