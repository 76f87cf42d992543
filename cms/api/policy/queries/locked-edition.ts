import type { GoldenCase } from '../../../../shared/golden';
import type { PolicyContent } from '../../../../shared/policy';
import type { Transaction } from '../../../act/transaction';
import { lockFamily, type Edition } from './edition';
import { readEdition } from './edition-content';
import { failingOf, readGoldenCases } from './golden-cases';

/** An edition with its family and its rows, as an act finds them under the lock. */
export interface LockedEdition {
  readonly edition: Edition;
  readonly family: readonly Edition[];
  readonly content: PolicyContent;
  readonly goldenCases: readonly GoldenCase[];
  /** The codes of the golden cases that get another verdict than they must. */
  readonly failingCases: readonly string[];
}

/** Locks an edition's family and reads what the acts on it decide by. */
export async function lockEdition(trx: Transaction, documentId: string): Promise<LockedEdition> {
  const { edition, family } = await lockFamily(trx, documentId);
  const { content } = await readEdition(trx, edition.id);
  const goldenCases = await readGoldenCases(trx, edition.id);
  return { edition, family, content, goldenCases, failingCases: failingOf(content, goldenCases) };
}
