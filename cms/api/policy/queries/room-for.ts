import { mostGoldenCases } from '../../../../shared/golden';
import { refusal, type Refusal } from '../../../../shared/errors';
import { longestList, recordId } from '../../../../shared/vocabulary';
import type { StoredRow } from '../../../act/row';
import type { Fields } from '../../../act/trail';
import type { Transaction } from '../../../act/transaction';

// A document's lists have a most that they may hold: with one row more, nothing of the edition could be read again.
// Whoever writes rows of an edition holds it, so that two cannot both be the last.

/** The rows of one list; `?` stands for the row that they stand below. */
const lists = {
  levels: { below: 'policy', rows: 'levels where policy_id = (select id from policies where document_id = ?)' },
  directions: { below: 'policy', rows: 'directions where policy_id = (select id from policies where document_id = ?)' },
  goldenCases: {
    below: 'policy',
    rows: 'golden_cases where policy_id = (select id from policies where document_id = ?)',
  },
  requirements: {
    below: 'level',
    rows: `requirements where level_id in (select id from levels where policy_id =
             (select policy_id from levels where document_id = ?))`,
  },
  criteria: {
    below: 'requirement',
    rows: 'criteria where requirement_id = (select id from requirements where document_id = ?)',
  },
  categories: {
    below: 'requirement',
    rows: 'achievement_categories where requirement_id = (select id from requirements where document_id = ?)',
  },
} as const;

/** Refuses the row that would be one too many in its list. */
export function roomFor(name: keyof typeof lists) {
  const { below, rows } = lists[name];
  return async (trx: Transaction, values: Fields, stored: StoredRow | null): Promise<readonly Refusal[]> => {
    const owner = recordId().safeParse(values[below]);
    if (!owner.success) return [];
    const counted = await trx.raw<{ rows: { n: number }[] }>(
      `select count(*)::int as n from ${rows} and document_id is distinct from ?`,
      [owner.data, stored?.documentId ?? null],
    );
    const most = name === 'goldenCases' ? mostGoldenCases : longestList;
    return fullAt(counted.rows[0]?.n ?? 0, { most, path: below });
  };
}

/** Holds the vocabulary of outputs until the transaction ends: two cannot both add the last kind that there is room for. */
export async function lockVocabulary(trx: Transaction): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('output kinds', 0))`);
}

/** Refuses a kind of output that would be one too many: a document's first draft chooses among all of them. */
export async function roomForKind(
  trx: Transaction,
  _values: Fields,
  stored: StoredRow | null,
): Promise<readonly Refusal[]> {
  if (stored) return [];
  await lockVocabulary(trx);
  const counted = await trx('output_kinds').count({ n: '*' }).first();
  return fullAt(Number(counted?.['n'] ?? 0), { most: longestList, path: 'code' });
}

/** Refuses one more where there are so many already. */
export function fullAt(already: number, { most, path }: { readonly most: number; readonly path: string }): Refusal[] {
  return already < most ? [] : [refusal('list.too-long', { maximum: most }, path)];
}
