import { refusal, refuseAny, Refused, type Refusal } from '../../shared/errors';
import { lockEditionOf, lockEditionOfRow, type EditionHead } from '../api/policy/queries/edition-of';
import { isKindInUse } from '../api/policy/queries/kind-in-use';
import { uids, type Resource } from '../uids';
import { checkRevision, type Act } from './perform';
import { resolve } from './references';
import { rowsBelow, type RowBelow } from './rows-below';
import { moving, notADraft, perEdition, touchEditions } from './save-row';
import type { StoredRow } from './row';
import { readRow } from './stored-row';
import { subjects } from './subjects';

interface DeleteInput {
  readonly resource: Resource;
  readonly id: string;
  readonly revision?: number | undefined;
}
interface Facts {
  readonly stored: StoredRow;
  readonly edition: EditionHead | null;
  /** What goes with it. */
  readonly below: readonly RowBelow[];
  readonly used: boolean;
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
    await lockEditionOfRow(work.trx, resource, { ...subjects[resource], documentId: id });
    const stored = await readRow(work, resource, id);
    if (!stored) throw new Refused(refusal('record.not-found', {}));
    const { ids } = await resolve(work.strapi, subjects[resource].relations, stored.fields);
    const used = resource === 'output-kinds' && (await isKindInUse(work.trx, String(stored.fields['code'])));
    const below = await rowsBelow(work, resource, stored);
    return { stored, edition: await lockEditionOf(work.trx, resource, ids), below, used };
  },

  decide(facts, input) {
    const never = kept[input.resource];
    refuseAny(never ? [never] : []);
    checkRevision(facts.stored.revision, input.revision);
    refuseAny(facts.edition ? notADraft(facts.edition) : []);
    refuseAny(facts.used ? [refusal('record.in-use', {})] : []);
    return { input, facts };
  },

  async write(work, { input, facts: { stored, edition, below } }) {
    const owner = { resource: input.resource, editions: edition ? [edition] : [] };
    const { result, moved } = await moving(work, owner, async () => {
      await work.strapi.db.query(uids[input.resource]).delete({ where: { id: stored.id } });
      return stored.documentId;
    });
    await touchEditions(work, input.resource, moved);
    const gone = [{ resource: input.resource, row: stored }, ...below];
    const entries = gone.flatMap(({ resource, row }) =>
      perEdition(
        { act: 'delete', subject: resource, subjectId: row.documentId, before: row.fields, after: null },
        moved,
      ),
    );
    return { result, entries };
  },
};
