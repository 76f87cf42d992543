import { assess, compilePolicy, type CompiledPolicy } from '../../../../shared/assessment';
import { refusal, refuseAny, Refused } from '../../../../shared/errors';
import {
  caseWithoutPerson,
  checkGoldenCase,
  expectationOf,
  mostGoldenCases,
  type GoldenCase,
} from '../../../../shared/golden';
import { newDocumentId } from '../../../act/document-id';
import type { Act } from '../../../act/perform';
import { notADraft } from '../../../act/save-row';
import { readEdition } from '../queries/edition-content';
import { lockEditionOf, type EditionHead } from '../queries/edition-of';
import { readGoldenCases } from '../queries/golden-cases';
import { readCaseFacts, type CaseFacts } from '../queries/case-facts';
import { fullAt } from '../queries/room-for';
import { noteAuthor } from '../store/authors';
import { storeGoldenCase } from '../store/store-golden-cases';

interface Input {
  readonly policy: string;
  readonly application: string;
  readonly name: string;
}
interface Facts {
  readonly edition: EditionHead;
  readonly compiled: CompiledPolicy;
  readonly known: readonly GoldenCase[];
  readonly taken: CaseFacts;
}
interface Change {
  readonly edition: EditionHead;
  readonly one: GoldenCase;
}

/**
 * 由申报生成判例：the facts of an application as a golden case of a draft, with the person taken out before anything is
 * stored or answered. Neither the row nor the trail says whose they were.
 */
export const caseFromApplication: Act<Input, Facts, Change, { id: string }> = {
  name: 'case-from-application',

  async facts({ trx }, { policy, application }) {
    const row = await trx('policies').where({ document_id: policy }).select('id').first();
    const edition = row && (await lockEditionOf(trx, 'golden-cases', { policy: row.id }));
    if (!edition) throw new Refused(refusal('relation.unknown', {}, 'policy'));
    const { content } = await readEdition(trx, edition.id);
    const taken = await readCaseFacts(trx, application);
    if (!taken) throw new Refused(refusal('relation.unknown', {}, 'application'));
    return { edition, compiled: compilePolicy(content), known: await readGoldenCases(trx, edition.id), taken };
  },

  decide({ edition, compiled, known, taken }, { name }) {
    refuseAny([...notADraft(edition), ...fullAt(known.length, { most: mostGoldenCases, path: 'policy' })]);
    const drawn: GoldenCase = {
      ...taken,
      code: nextCode(known),
      name,
      note: null,
      expect: { outcome: 'referred' },
      order: Math.min(9999, Math.max(0, ...known.map(({ order }) => order)) + 1),
    };
    const one = caseWithoutPerson(drawn, compiled.content);
    refuseAny(checkGoldenCase(compiled, one));
    return { edition, one: { ...one, expect: expectationOf(assess(compiled, one)) } };
  },

  async write({ trx, who }, { edition, one }) {
    const id = newDocumentId();
    await storeGoldenCase(trx, edition.id, { ...one, documentId: id });
    await noteAuthor(trx, [edition.id], who);
    const entry = { act: 'case-from-application', subject: 'golden-cases', subjectId: id, before: null };
    return { result: { id }, entries: [{ ...entry, after: { ...one }, edition: edition.document_id }] };
  },
};

function nextCode(known: readonly GoldenCase[]): string {
  const numbers = known.map(({ code }) => Number(/^application-(\d{1,9})$/.exec(code)?.[1] ?? 0));
  return `application-${Math.max(0, ...numbers) + 1}`;
}
