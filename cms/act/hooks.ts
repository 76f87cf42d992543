import type { Core } from '@strapi/strapi';
import { refusal, refusalsOf, refuseAny, Refused, type Refusal } from '../../shared/errors';
import { saveApplication } from '../api/application/acts/save';
import { resourceOf, uids, type Resource } from '../uids';
import { actorOf, type Actor } from './actor';
import { deleteRow } from './delete-row';
import { perform } from './perform';
import { isPermitted } from './permit';
import { isFields, referenceOf } from './references';
import { saveRow } from './save-row';
import { subjects } from './subjects';
import type { Fields } from './trail';

// The Document Service, which Strapi's REST routes and its panel write through, is led into the acts; what goes below it
// (db.query, bulk calls) is refused by the lifecycle guards, and what goes below those by the database's constraints.

interface DocumentCall {
  readonly uid: string;
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
}
// The shapes that the Document Service itself answers with; they are Strapi's own and open.
type Answer = Awaited<ReturnType<Parameters<Core.Strapi['documents']['use']>[0]>>;
type Write = (strapi: Core.Strapi, resource: Resource, call: DocumentCall) => Promise<Answer>;

const writes: Readonly<Record<string, Write>> = {
  create: async (strapi, resource, { params }) =>
    found(strapi, resource, { params, id: await save(strapi, resource, { id: null, data: dataOf(params) }) }),
  update: async (strapi, resource, { params }) =>
    found(strapi, resource, { params, id: await save(strapi, resource, { id: idOf(params), data: dataOf(params) }) }),
  clone: async (strapi, resource, { params }) => {
    const data = { ...(await copied(strapi, resource, idOf(params))), ...dataOf(params) };
    const id = await save(strapi, resource, { id: null, data });
    const entry = await found(strapi, resource, { params, id });
    return { documentId: id, entries: entry ? [entry] : [] };
  },
  delete: async (strapi, resource, { params }) => {
    const id = await perform(strapi, deleteRow, { who: whoAsks(strapi), input: { resource, id: idOf(params) } });
    return { documentId: id, entries: [] };
  },
  publish: refused,
  unpublish: refused,
  discardDraft: refused,
};

/** Saves a row, new or stored, whatever its type: the entrance that all ways of writing share. */
export async function saveThrough(
  strapi: Core.Strapi,
  who: Actor,
  input: {
    readonly resource: Resource;
    readonly id: string | null;
    readonly data: Fields;
    readonly revision?: number | undefined;
  },
): Promise<string> {
  if (input.resource === 'applications') return perform(strapi, saveApplication, { who, input });
  return perform(strapi, saveRow, { who, input });
}

/** Leads every write of the Document Service to the house's types into the acts. */
export function leadWritesIntoActs(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const resource = resourceOf(context.uid);
    const write = writes[context.action];
    if (!resource || !write) return next();
    return write(strapi, resource, { uid: context.uid, action: context.action, params: asFields(context.params) });
  });
}

/** Refuses what goes below the Document Service: a bad row with the words of the validator, any other with its own. */
export function guardTables(strapi: Core.Strapi): void {
  const bulk = () => {
    throw new Refused(refusal('record.bulk-refused', {}));
  };
  const single = (event: { model: { uid: string }; params: { data?: unknown } }) => {
    const resource = resourceOf(event.model.uid);
    if (!resource || isPermitted()) return;
    const data = asFields(event.params.data);
    refuseAny([...malformed(resource, data), refusal('write.outside-act', {})]);
  };
  strapi.db.lifecycles.subscribe({
    models: Object.values(uids),
    beforeCreate: single,
    beforeUpdate: single,
    beforeDelete: single,
    beforeCreateMany: bulk,
    beforeUpdateMany: bulk,
    beforeDeleteMany: bulk,
  });
}

function malformed(resource: Resource, data: Fields): Refusal[] {
  const { row, relations, kept } = subjects[resource];
  const scalars = Object.fromEntries(
    Object.entries(data).filter(([field]) => field in row.shape && !(field in relations)),
  );
  const parsed = row.partial().safeParse(scalars);
  const forged = kept
    .filter((field) => data[field] !== undefined)
    .map((field) => refusal('field.not-writable', {}, field));
  return [...forged, ...(parsed.success ? [] : refusalsOf(parsed.error))];
}

function refused(): Promise<never> {
  return Promise.reject(new Refused(refusal('write.outside-act', {})));
}

function save(
  strapi: Core.Strapi,
  resource: Resource,
  written: { readonly id: string | null; readonly data: Fields },
): Promise<string> {
  return saveThrough(strapi, whoAsks(strapi), { resource, ...written, revision: revisionAsked(strapi) });
}

function whoAsks(strapi: Core.Strapi): Actor {
  return actorOf(strapi.requestContext.get()?.state);
}

/** `If-Match`, where the caller sends it: a revision in quotes. */
function revisionAsked(strapi: Core.Strapi): number | undefined {
  const header = strapi.requestContext.get()?.request.header['if-match'];
  const digits = header?.match(/^"([1-9][0-9]{0,9})"$/)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

async function found(strapi: Core.Strapi, resource: Resource, { params, id }: { params: Fields; id: string }) {
  const { fields, populate } = params;
  return strapi.documents(uids[resource]).findOne({ documentId: id, ...definedOnly({ fields, populate }) });
}

async function copied(strapi: Core.Strapi, resource: Resource, id: string): Promise<Fields> {
  const { row, relations } = subjects[resource];
  const populate = Object.fromEntries(Object.keys(relations).map((field) => [field, { fields: ['documentId'] }]));
  const source = await strapi.documents(uids[resource]).findOne({ documentId: id, populate });
  if (!source) throw new Refused(refusal('record.not-found', {}));
  const stored = asFields(source);
  return Object.fromEntries(
    Object.keys(row.shape).map((field) => [field, field in relations ? referenceOf(stored[field]) : stored[field]]),
  );
}

function dataOf(params: Fields): Fields {
  return asFields(params['data']);
}

function idOf(params: Fields): string {
  const id = params['documentId'];
  return typeof id === 'string' ? id : '';
}

function definedOnly(values: Fields): Fields {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function asFields(value: unknown): Record<string, unknown> {
  return isFields(value) ? value : {};
}
