import { planImport, type EditionFile, type ImportPlan } from '../../../../shared/edition-file';
import { refuseAny, type Refusal } from '../../../../shared/errors';
import type { Act, Work } from '../../../act/perform';
import { touchEditions } from '../../../act/save-row';
import { readOutputKinds } from '../queries/edition-content';
import { lockDocument } from '../queries/lock-document';
import { lockVocabulary } from '../queries/room-for';
import { importFacts, type FoundForImport } from '../queries/import-facts';
import { personOf } from '../store/authors';
import { changeVocabulary } from '../store/change-vocabulary';
import { storeEdition } from '../store/store-edition';
import { storeGoldenCases } from '../store/store-golden-cases';
import { storeOutputKinds } from '../store/store-output-kinds';

interface Input {
  readonly file: EditionFile;
  /** Says of a refusal where in the file it stands. */
  readonly locate: (refusals: readonly Refusal[]) => readonly Refusal[];
}
interface Change extends ImportPlan {
  readonly newest: FoundForImport['newest'];
}
interface Result {
  readonly id: string;
  readonly documentNumber: string;
  readonly edition: number;
}

/** 导入：a draft with the content of a file, the next edition of its document or the first of a new one. */
export const importEdition: Act<Input, FoundForImport, Change, Result> = {
  name: 'import-edition',

  async facts({ trx }, { file }) {
    await lockDocument(trx, file.policy.documentNumber);
    await lockVocabulary(trx);
    return importFacts(trx, file.policy.documentNumber, { lock: true });
  },

  decide(found, { file, locate }) {
    const plan = planImport(file, found);
    refuseAny(locate(plan.refusals));
    return { ...plan, newest: found.newest };
  },

  async write(work, { content, changeNote, addedKinds, goldenCases, newest }) {
    const { trx, who } = work;
    const kinds = await addKinds(work, addedKinds);
    const vocabulary = Object.fromEntries((await readOutputKinds(trx)).map(({ code, revision }) => [code, revision]));
    const importedKinds = { kinds: content.outputKinds, vocabulary };
    const head = { basedOnId: newest?.id ?? null, changeNote, authors: [personOf(who)], importedKinds };
    const { id, documentId } = await storeEdition(trx, content, head);
    await storeGoldenCases(trx, id, goldenCases);
    const { documentNumber, edition } = content;
    const after = { documentNumber, edition, basedOn: newest?.documentId ?? null, changeNote };
    return {
      result: { id: documentId, documentNumber, edition },
      entries: [
        { act: 'import-edition', subject: 'policies', subjectId: documentId, before: null, after },
        ...kinds.map(({ documentId: subjectId, kind }) => ({
          act: 'create',
          subject: 'output-kinds',
          subjectId,
          before: null,
          after: kind,
        })),
      ],
    };
  },
};

/** What the vocabulary does not have yet; the editions that share it are read and held only where there is something. */
async function addKinds(
  work: Work,
  added: ImportPlan['addedKinds'],
): Promise<Awaited<ReturnType<typeof storeOutputKinds>>> {
  if (added.length === 0) return [];
  const { result, moved } = await changeVocabulary(work, () => storeOutputKinds(work.trx, added));
  await touchEditions(work, 'output-kinds', moved);
  return result;
}
