import type { Work } from '../../../act/perform';
import { readEdition } from '../queries/edition-content';
import type { EditionHead } from '../queries/edition-of';
import { contentHashOf } from './freeze-edition';

/**
 * Changes the kinds of output, which editions in preparation share, and gives those whose content it has moved: they are
 * locked from before the change, so that none is approved with a vocabulary that nobody has seen in it.
 */
export async function changeVocabulary<Result>(
  { trx }: Pick<Work, 'trx'>,
  change: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly moved: readonly EditionHead[] }> {
  const preparing: EditionHead[] = await trx('policies')
    .select('id', 'document_id', 'edition', 'status')
    .whereIn('status', ['draft', 'in-review'])
    .orderBy('id')
    .forUpdate();
  const says = async ({ id }: EditionHead): Promise<string> => contentHashOf((await readEdition(trx, id)).content);
  const before = new Map<number, string>();
  for (const edition of preparing) before.set(edition.id, await says(edition));
  const result = await change();
  const moved: EditionHead[] = [];
  for (const edition of preparing) if ((await says(edition)) !== before.get(edition.id)) moved.push(edition);
  return { result, moved };
}
