import type { Core } from '@strapi/strapi';

import { permissions } from '../../../config/permissions';
import { mayDo, type Cell } from '../../../shared/access';
import { refusal, Refused } from '../../../shared/errors';
import type { Actor } from '../../act/actor';
import { signedIn } from '../../access/session';

export type Context = Parameters<Core.MiddlewareHandler>[0];

/** The signed-in person, once the matrix lets the role do this; 401 before 403, 403 before anything is read. */
export async function allowed(strapi: Core.Strapi, ctx: Context, cell: Cell): Promise<Actor> {
  const actor = await signedIn(strapi, ctx.get('Authorization'));
  ctx.state['actor'] = actor;
  if (!mayDo(permissions, actor.role, cell)) throw new Refused(refusal('access.forbidden', {}));
  return actor;
}

/** The revision in `If-Match`, which every change of a stored row needs. */
export function expectedRevision(ctx: Context): number {
  const digits = ctx.get('If-Match').match(/^(?:W\/)?"([1-9][0-9]{0,9})"$/)?.[1];
  if (digits === undefined) throw new Refused(refusal('revision.required', {}));
  return Number(digits);
}

/** What ra-data-simple-rest puts into the query string. */
export interface ListQuery {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly offset: number;
  readonly limit: number;
}

const mostRows = 1000;

/** Reads filter, range and sort; what is no JSON of the right form is refused by its name. */
export function listQuery(ctx: Context, preset: ListQuery['sort']): ListQuery {
  const filter = json(ctx, 'filter') ?? {};
  const range = json(ctx, 'range') ?? [0, 24];
  const sort = json(ctx, 'sort') ?? [preset.field, preset.order];
  if (!isRecord(filter)) throw new Refused(refusal('value.wrong-type', { expected: 'object' }, 'filter'));
  if (!isRange(range))
    throw new Refused(refusal('value.wrong-type', { expected: `[from, to], 0–${mostRows}` }, 'range'));
  if (!isSort(sort)) throw new Refused(refusal('value.wrong-type', { expected: '[field, ASC|DESC]' }, 'sort'));
  return { filter, sort: { field: sort[0], order: sort[1] }, offset: range[0], limit: range[1] - range[0] + 1 };
}

/** Answers a page with its total, as the dialect wants it. */
export function answerPage(
  ctx: Context,
  { name, rows, total, offset }: { name: string; rows: readonly unknown[]; total: number; offset: number },
): void {
  ctx.set('Content-Range', `${name} ${offset}-${Math.max(offset, offset + rows.length - 1)}/${total}`);
  ctx.set('Access-Control-Expose-Headers', 'Content-Range');
  ctx.set('Cache-Control', 'no-store');
  ctx.body = rows;
}

/** Answers one row with its revision as its tag. */
export function answerRow(ctx: Context, row: Readonly<Record<string, unknown>>, status = 200): void {
  if (typeof row['revision'] === 'number') ctx.set('ETag', `"${row['revision']}"`);
  ctx.set('Cache-Control', 'no-store');
  ctx.status = status;
  ctx.body = row;
}

/** The body as an object. */
export function bodyOf(ctx: Context): Record<string, unknown> {
  const body: unknown = ctx.request.body;
  if (!isRecord(body)) throw new Refused(refusal('value.wrong-type', { expected: 'object' }));
  return body;
}

/** The id of a run in the path; anything else is not there. */
export function runId(ctx: Context): string {
  const id = String(ctx.params['id']);
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new Refused(refusal('record.not-found', {}));
  return id;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function json(ctx: Context, name: string): unknown {
  const given: unknown = ctx.query[name];
  if (given === undefined) return undefined;
  try {
    return JSON.parse(typeof given === 'string' ? given : '');
  } catch {
    throw new Refused(refusal('request.malformed', {}, name));
  }
}

function isRange(value: unknown): value is [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [from, to] = value;
  const whole = Number.isSafeInteger(from) && Number.isSafeInteger(to);
  return whole && from >= 0 && to >= from - 1 && to - from < mostRows && to <= 2_000_000_000;
}

function isSort(value: unknown): value is [string, 'ASC' | 'DESC'] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === 'string' &&
    (value[1] === 'ASC' || value[1] === 'DESC')
  );
}
