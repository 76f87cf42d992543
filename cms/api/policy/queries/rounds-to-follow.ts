import type { Connection, Transaction } from '../../../act/transaction';

export interface FollowingRound {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly policy_id: number;
  readonly document_id: string;
  /** The documentId of the edition that it has. */
  readonly policy: string;
  readonly revision: number;
}

/** The open rounds of a document: those that follow it to its next edition; closed ones keep theirs. */
export async function roundsToFollow(trx: Connection, documentNumber: string): Promise<FollowingRound[]> {
  return trx('rounds as r')
    .join('policies as p', 'p.id', 'r.policy_id')
    .where({ 'p.document_number': documentNumber, 'r.status': 'open' })
    .select('r.id', 'r.code', 'r.name', 'r.policy_id', 'r.document_id', 'r.revision', 'p.document_id as policy')
    .orderBy('r.id');
}

/** Holds the rounds that would follow: an application that is being saved in one of them is waited for. */
export async function lockRoundsToFollow(trx: Transaction, documentNumber: string): Promise<void> {
  await trx.raw(
    `select 1 from rounds where status = 'open' and policy_id in (select id from policies where document_number = ?)
      order by id for update`,
    [documentNumber],
  );
}
