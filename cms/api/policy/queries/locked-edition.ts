import type { GoldenCase } from '../../../../shared/golden';
import { lintPolicy } from '../../../../shared/lint';
import type { PolicyContent } from '../../../../shared/policy';
import type { Transaction } from '../../../act/transaction';
import { lockFamily, type LockedFamily } from './edition';
import { readEdition } from './edition-content';
import { failingOf, readGoldenCases } from './golden-cases';

/** An edition with its family and its rows, as an act finds them under the lock. */
export interface LockedEdition extends LockedFamily {
  readonly content: PolicyContent;
  readonly goldenCases: readonly GoldenCase[];
}

/** What an edition is examined for before it goes on to be approved. */
export interface Examined {
  /** How many errors the lint finds. */
  readonly lintErrors: number;
  /** The codes of the golden cases that get another verdict than they must. */
  readonly failingCases: readonly string[];
}
export type ExaminedEdition = LockedEdition & Examined;

/** Locks an edition's family and reads its rows; an act that only moves the edition has enough of `lockFamily`. */
export async function lockEdition(trx: Transaction, documentId: string): Promise<LockedEdition> {
  const locked = await lockFamily(trx, documentId);
  const { content } = await readEdition(trx, locked.edition.id);
  return { ...locked, content, goldenCases: await readGoldenCases(trx, locked.edition.id) };
}

/** The same with the lint and every golden case, which takes a good part of a second: for submitting and approving. */
export async function examineEdition(trx: Transaction, documentId: string): Promise<ExaminedEdition> {
  const locked = await lockEdition(trx, documentId);
  const { content, goldenCases } = locked;
  return {
    ...locked,
    lintErrors: lintPolicy(content).filter(({ severity }) => severity === 'error').length,
    failingCases: failingOf(content, goldenCases),
  };
}
