import { refuseWriting } from '../../shared/casework';
import { editionStatuses } from '../../shared/vocabulary';
import { refusal, refusalsOf, refuseAny, Refused, type Refusal } from '../../shared/errors';
import { editionIdOf, lockEditionOf, lockEditionOfRow, type EditionHead } from '../api/policy/queries/edition-of';
import { noteAuthor } from '../api/policy/store/authors';
import { changeVocabulary } from '../api/policy/store/change-vocabulary';
import { uids, type Resource } from '../uids';
import { checkRevision, type Act, type Work } from './perform';
import { isUntouched, resolve, type Resolved } from './references';
import type { StoredRow } from './row';
import { subjects, systemFields, type Subject } from './subjects';
import { readRow } from './stored-row';
import { differences, same, type Fields, type TrailEntry } from './trail';

/** A write to one row: `id` null makes a new one; `data` may hold some of the fields. */
export interface SaveInput {
  readonly resource: Resource;
  readonly id: string | null;
  readonly data: Fields;
  readonly revision?: number | undefined;
}

interface Facts {
  readonly input: SaveInput;
  readonly stored: StoredRow | null;
  readonly merged: Fields;
  readonly resolved: Resolved;
  readonly editions: readonly EditionHead[];
  /** What stands against the row besides its shape. */
  readonly against: readonly Refusal[];
}

interface Change {
  readonly facts: Facts;
  readonly values: Fields;
}

/** Saves a row of content: shape, relations within one edition, editions that are drafts alone. */
export const saveRow: Act<SaveInput, Facts, Change, string> = {
  name: 'save',

  async facts(work, input) {
    const subject = subjects[input.resource];
    await subject.hold?.(work.trx, { row: input.id, given: input.data });
    const stored = input.id === null ? null : await lockRow(work, input.resource, input.id);
    const sent = mergeFields(input, stored);
    const resolved = await resolve(work.strapi, subject.relations, sent);
    const before = stored && (await resolve(work.strapi, subject.relations, stored.fields));
    const editions = await lockEditions(work, input.resource, [before, resolved]);
    const owner = editions.at(-1);
    const merged = (owner && (await subject.stored?.(work.trx, owner.id, sent))) ?? sent;
    const values = { ...merged, ...resolved.documentIds };
    const against = [
      ...(await foreignRelations(work, resolved, owner)),
      ...(await objections(work, subject, { owner, values, stored })),
    ];
    return { input, stored, merged, resolved, editions, against };
  },

  decide(facts) {
    const { input, stored, merged, resolved } = facts;
    if (stored) checkRevision(stored.revision, input.revision);
    refuseAny(protectedFields(input, stored));
    const parsed = subjects[input.resource].row.safeParse({ ...merged, ...resolved.documentIds });
    refuseAny([...resolved.refusals, ...facts.against, ...(parsed.success ? [] : refusalsOf(parsed.error))]);
    refuseAny(facts.editions.flatMap(notADraft));
    if (input.resource === 'policies' && stored) refuseAny(notADraft(headOf(stored)));
    return { facts, values: parsed.data ?? {} };
  },

  async write(work, { facts, values }) {
    const { input, stored, resolved, editions } = facts;
    const query = work.strapi.db.query(uids[input.resource]);
    const revision = (stored?.revision ?? 0) + 1;
    const data = { ...values, ...resolved.ids, revision };
    const initial = stored ? {} : await subjects[input.resource].initial?.(work.trx, values);
    const { result: row, moved } = await moving(work, { resource: input.resource, editions }, () =>
      stored
        ? query.update({ where: { id: stored.id }, data: { ...data, updatedAt: work.now } })
        : query.create({ data: { ...data, ...initial } }),
    );
    await touchEditions(work, input.resource, moved);
    if (input.resource === 'policies') await noteAuthor(work.trx, [row.id], work.who);
    const subjectId: string = row.documentId;
    const change = differences(stored && stored.fields, { ...stored?.fields, ...values, revision });
    const entry = { act: stored ? 'update' : 'create', subject: input.resource, subjectId, ...change };
    return {
      result: subjectId,
      entries: perEdition(entry, input.resource === 'output-kinds' ? moved : moved.slice(-1)),
    };
  },
};

/** A row that is there, locked after the edition that owns it. */
async function lockRow(work: Work, resource: Resource, documentId: string): Promise<StoredRow> {
  await lockEditionOfRow(work.trx, resource, { ...subjects[resource], documentId });
  const stored = await readRow(work, resource, documentId);
  if (!stored) throw new Refused(refusal('record.not-found', {}));
  return stored;
}

/** What the owning edition, and what is stored already, have against a row as it is to be stored. */
async function objections(
  { trx }: Work,
  subject: Subject,
  { owner, values, stored }: { owner: EditionHead | undefined; values: Fields; stored: StoredRow | null },
): Promise<readonly Refusal[]> {
  const byEdition = owner && (await subject.check?.(trx, owner.id, values));
  const byOthers = await subject.refuse?.(trx, values, stored);
  return [...(byEdition ?? []), ...(byOthers ?? [])];
}

/** Writes a row, and says which editions it moves: its owner, or with a kind of output those that share it. */
export async function moving<Result>(
  work: Work,
  { resource, editions }: { readonly resource: Resource; readonly editions: readonly EditionHead[] },
  write: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly moved: readonly EditionHead[] }> {
  if (resource === 'output-kinds') return changeVocabulary(work, write);
  return { result: await write(), moved: editions };
}

/** An entry in the history of each edition that it moves, or in that of none. */
export function perEdition(entry: TrailEntry, editions: readonly EditionHead[]): TrailEntry[] {
  if (editions.length === 0) return [entry];
  return editions.map(({ document_id: edition }) => ({ ...entry, edition }));
}

/** Refuses what the system alone writes, unless it is written as it stands (the panel sends whole rows back). */
export function protectedFields(input: SaveInput, stored: StoredRow | null): Refusal[] {
  return subjects[input.resource].kept
    .filter((field) => input.data[field] !== undefined && input.data[field] !== null)
    .filter((field) => !same(input.data[field], stored?.fields[field]))
    .map((field) => refusal('field.not-writable', {}, field));
}

/** Refuses a change to an edition that is no draft. */
export function notADraft({ status, edition }: { readonly status: string; readonly edition: number }): Refusal[] {
  const refused = refuseWriting({ state: editionStatuses.schema.parse(status), edition });
  return refused ? [refused] : [];
}

/** The fields that people write, as they will stand: the stored ones under the given ones. */
export function mergeFields(input: SaveInput, stored: StoredRow | null): Fields {
  const { row, relations, kept } = subjects[input.resource];
  const names = Object.keys(row.shape);
  const merged: Record<string, unknown> = Object.fromEntries(
    names.map((field) => [field, stored?.fields[field] ?? null]),
  );
  for (const [field, value] of Object.entries(input.data)) {
    if (systemFields.includes(field) || kept.includes(field)) continue;
    if (field in relations && isUntouched(value)) continue;
    if (value !== undefined) merged[field] = value;
  }
  return merged;
}

async function lockEditions(
  work: Work,
  resource: Resource,
  rows: readonly (Resolved | null)[],
): Promise<EditionHead[]> {
  const heads: EditionHead[] = [];
  for (const row of rows) {
    const head = row && (await lockEditionOf(work.trx, resource, row.ids));
    if (head && !heads.some((other) => other.id === head.id)) heads.push(head);
  }
  return heads;
}

async function foreignRelations(work: Work, { ids }: Resolved, edition: EditionHead | undefined): Promise<Refusal[]> {
  const found: Refusal[] = [];
  for (const [field, resource] of [
    ['parent', 'requirements'],
    ['direction', 'directions'],
  ] as const) {
    const id = ids[field];
    if (id && edition && (await editionIdOf(work.trx, resource, id)) !== edition.id)
      found.push(refusal('relation.unknown', {}, field));
  }
  return found;
}

/** Counts a write to editions, unless it changes nothing of what they say, and its author among theirs. */
export async function touchEditions(
  work: Work,
  resource: Resource,
  editions: readonly Pick<EditionHead, 'id'>[],
): Promise<void> {
  const ids = editions.map((edition) => edition.id);
  if (ids.length > 0 && !subjects[resource].apart)
    await work.trx('policies').whereIn('id', ids).increment('revision', 1).update({ updated_at: work.now });
  await noteAuthor(work.trx, ids, work.who);
}

function headOf(stored: StoredRow): { status: string; edition: number } {
  return { status: String(stored.fields['status']), edition: Number(stored.fields['edition']) };
}
