import { refusal, refuseAny, Refused, type Refusal } from '../../shared/errors';
import { lockEditionOf, type EditionHead } from '../api/policy/queries/edition-of';
import { uids, type Resource } from '../uids';
import { checkRevision, type Act } from './perform';
import { resolve } from './references';
import { notADraft, readRow, touchEditions, type StoredRow } from './save-row';
import { subjects } from './subjects';

interface DeleteInput {
  readonly resource: Resource;
  readonly id: string;
  readonly revision?: number | undefined;
}
interface Facts {
  readonly stored: StoredRow;
  readonly edition: EditionHead | null;
}

/** What is kept for ever, and what is said to who wants to delete it. */
const kept: Partial<Record<Resource, Refusal>> = {
  policies: refusal('edition.has-rows', {}),
  applications: refusal('application.kept', {}),
};

/** Deletes a row of a draft, with what stands below it, or a row that nothing uses. */
export const deleteRow: Act<DeleteInput, Facts, { input: DeleteInput; facts: Facts }, string> = {
  name: 'delete',

  async facts(work, { resource, id }) {
    const stored = await readRow(work, resource, id);
    if (!stored) throw new Refused(refusal('record.not-found', {}));
    const { ids } = await resolve(work.strapi, subjects[resource].relations, stored.fields);
    return { stored, edition: await lockEditionOf(work.trx, resource, ids) };
  },

  decide(facts, input) {
    const never = kept[input.resource];
    refuseAny(never ? [never] : []);
    checkRevision(facts.stored.revision, input.revision);
    refuseAny(facts.edition ? notADraft(facts.edition) : []);
    return { input, facts };
  },

  async write(work, { input, facts: { stored, edition } }) {
    await work.strapi.db.query(uids[input.resource]).delete({ where: { id: stored.id } });
    await touchEditions(work, input.resource, edition ? [edition] : []);
    const entry = {
      act: 'delete',
      subject: input.resource,
      subjectId: stored.documentId,
      before: stored.fields,
      after: null,
      edition: edition?.document_id,
    };
    return { result: stored.documentId, entries: [entry] };
  },
};
