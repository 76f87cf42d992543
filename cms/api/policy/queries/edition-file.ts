import { editionFileOf, type EditionFile } from '../../../../shared/edition-file';
import type { Connection } from '../../../act/transaction';
import { findEdition } from './edition';
import { readEdition } from './edition-content';
import { readGoldenCases } from './golden-cases';

/** 版次文件：an edition in whatever state as one document. */
export async function readEditionFile(trx: Connection, documentId: string): Promise<EditionFile> {
  const { id } = await findEdition(trx, documentId);
  const { content } = await readEdition(trx, id);
  const row = await trx('policies').where({ id }).select('change_note').first();
  return editionFileOf({ policy: content, changeNote: row.change_note, goldenCases: await readGoldenCases(trx, id) });
}
