import type { Core } from '@strapi/strapi';
import { refusal, type Refusal } from '../../shared/errors';
import { uids, type Resource } from '../uids';
import type { Fields } from './trail';

/** A relation as any of Strapi's ways of writing puts it, as the other row's `documentId`, its serial id, or null. */
export function referenceOf(value: unknown): string | number | null {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return referenceOf(value.at(-1) ?? null);
  if (!isFields(value)) return null;
  const keys = ['set', 'connect', 'documentId', 'id'];
  return referenceOf(keys.map((key) => value[key]).find((part) => part !== undefined && part !== null) ?? null);
}

/** Whether a write says nothing of a relation (the panel sends an empty `connect` for one that nobody touched). */
export function isUntouched(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isFields(value) || 'set' in value) return false;
  const empty = (list: unknown): boolean => list === undefined || (Array.isArray(list) && list.length === 0);
  return ('connect' in value || 'disconnect' in value) && empty(value['connect']) && empty(value['disconnect']);
}

/** A row's relations with both of their ids. */
export interface Resolved {
  readonly ids: Readonly<Record<string, number | null>>;
  readonly documentIds: Readonly<Record<string, string | null>>;
  readonly refusals: readonly Refusal[];
}

/** Looks up every relation of a write; one that points to nothing is refused. */
export async function resolve(
  strapi: Core.Strapi,
  relations: Readonly<Record<string, Resource>>,
  data: Fields,
): Promise<Resolved> {
  const ids: Record<string, number | null> = {};
  const documentIds: Record<string, string | null> = {};
  const refusals: Refusal[] = [];
  for (const [field, resource] of Object.entries(relations)) {
    const reference = referenceOf(data[field]);
    const found = reference === null ? null : await find(strapi, resource, reference);
    if (reference !== null && !found) refusals.push(refusal('relation.unknown', {}, field));
    ids[field] = found?.id ?? null;
    documentIds[field] = found?.documentId ?? null;
  }
  return { ids, documentIds, refusals };
}

export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function find(
  strapi: Core.Strapi,
  resource: Resource,
  reference: string | number,
): Promise<{ id: number; documentId: string } | null> {
  const key = typeof reference === 'number' ? { id: reference } : { documentId: reference };
  if (
    typeof reference === 'number'
      ? !Number.isSafeInteger(reference) || reference > 2147483647
      : reference.length > 64 || reference.includes('\u0000')
  )
    return null;
  const row = await strapi.db.query(uids[resource]).findOne({ where: key, select: ['id', 'documentId'] });
  return row ?? null;
}
