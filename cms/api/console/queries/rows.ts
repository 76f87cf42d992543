import type { Core } from '@strapi/strapi';
import { refusal, Refused } from '../../../../shared/errors';
import { referenceOf } from '../../../act/references';
import { subjects } from '../../../act/subjects';
import { uids, type Resource } from '../../../uids';
import type { ListQuery } from '../request';

type Row = Readonly<Record<string, unknown>>;
type Page = { rows: Row[]; total: number };

const always = ['createdAt', 'updatedAt'];
/** Long JSON that a list never shows. */
const onlyAlone = ['snapshot'];

/** A page of a content type: fields and relations by name, one query each for rows, relations and total. */
export async function listRows(strapi: Core.Strapi, resource: Resource, query: ListQuery): Promise<Page> {
  const fields = fieldsOf(resource).filter((field) => !onlyAlone.includes(field));
  const where = whereOf(resource, query.filter);
  const found = await strapi.db.query(uids[resource]).findMany({
    where,
    select: ['id', 'documentId', ...fields, ...always],
    populate: populateOf(resource),
    orderBy: orderOf(resource, query.sort),
    offset: query.offset,
    limit: query.limit,
  });
  return {
    rows: found.map((row) => present(resource, row)),
    total: await strapi.db.query(uids[resource]).count({ where }),
  };
}

/** One row, whole. */
export async function readOne(strapi: Core.Strapi, resource: Resource, documentId: string): Promise<Row> {
  const where = { documentId: harmless(documentId) };
  const row = await strapi.db.query(uids[resource]).findOne({ where, populate: populateOf(resource) });
  if (!row) throw new Refused(refusal('record.not-found', {}));
  return present(resource, row);
}

function fieldsOf(resource: Resource): string[] {
  const { row, kept, relations } = subjects[resource];
  return [...Object.keys(row.shape), ...kept].filter((field) => !(field in relations) && field !== 'basedOn');
}

function relationsOf(resource: Resource): string[] {
  return [...Object.keys(subjects[resource].relations), ...(resource === 'policies' ? ['basedOn'] : [])];
}

function populateOf(resource: Resource): Record<string, { select: string[] }> {
  return Object.fromEntries(relationsOf(resource).map((field) => [field, { select: ['documentId'] }]));
}

function present(resource: Resource, row: Record<string, unknown>): Row {
  const names = [...fieldsOf(resource), ...always].filter((field) => field in row);
  return {
    id: row['documentId'],
    ...Object.fromEntries(names.map((field) => [field, row[field]])),
    ...Object.fromEntries(relationsOf(resource).map((field) => [field, referenceOf(row[field] ?? null)])),
  };
}

function orderOf(resource: Resource, { field, order }: ListQuery['sort']): Record<string, string>[] {
  if (field !== 'id' && ![...fieldsOf(resource), ...always].includes(field))
    throw new Refused(refusal('query.unknown-sort', { field }, 'sort'));
  return field === 'id' ? [{ id: order }] : [{ [field]: order }, { id: order }];
}

function whereOf(resource: Resource, filter: Row): Record<string, unknown> {
  const conditions = Object.entries(filter).map(([field, value]) => condition(resource, field, value));
  return conditions.length > 0 ? { $and: conditions } : {};
}

function condition(resource: Resource, field: string, value: unknown): Record<string, unknown> {
  const values = [value].flat().map(scalar);
  if (field === 'id') return { documentId: { $in: values } };
  if (field === 'q')
    return { $or: textFields(resource).map((name) => ({ [name]: { $containsi: String(values[0]) } })) };
  if (relationsOf(resource).includes(field)) return { [field]: { documentId: { $in: values } } };
  if (fieldsOf(resource).includes(field)) return { [field]: { $in: values } };
  throw new Refused(refusal('query.unknown-filter', { field }, `filter.${field}`));
}

function textFields(resource: Resource): string[] {
  const texts = [
    'documentNumber',
    'title',
    'name',
    'code',
    'heading',
    'text',
    'unifiedCreditCode',
    'district',
    'englishName',
  ];
  return fieldsOf(resource).filter((field) => texts.includes(field));
}

function scalar(value: unknown): string | number | boolean {
  if (typeof value === 'string') return harmless(value);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) <= 2147483647) return value;
  throw new Refused(refusal('query.malformed', {}, 'filter'));
}

function harmless(value: string): string {
  if (value.includes('\u0000') || value.length > 200) throw new Refused(refusal('query.malformed', {}, 'filter'));
  return value;
}
