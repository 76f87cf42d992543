import type { Json } from '../../../../shared/policy';
import type { Connection } from '../../../act/transaction';
import { knownTerms, type Term } from './in-force';

interface FrozenContent {
  readonly documentNumber: string;
  readonly hash: string;
  readonly content: Json;
}

/** The terms that hold on a day; what is drafted, approved or over is not among them. */
export async function termsOn(db: Connection, day: string): Promise<readonly Term[]> {
  return (await knownTerms(db)).filter(({ from, to }) => from <= day && (to === null || to >= day));
}

/** The frozen content of terms, in their order. */
export async function contentOf(db: Connection, terms: readonly Term[]): Promise<readonly FrozenContent[]> {
  const { rows } = await db.raw<{ rows: FrozenContent[] }>(
    `select document_number as "documentNumber", snapshot_hash as hash, snapshot as content
       from policies where status in ('in-force', 'superseded') and snapshot_hash = any(?)`,
    [terms.map(({ hash }) => hash)],
  );
  return terms.flatMap((term) => rows.filter((row) => row.hash === term.hash).slice(0, 1));
}
