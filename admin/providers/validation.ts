// The validator that the server runs, run here first. A write may hold some of a row's fields: those are checked, the
// others are the server's; fields that nobody writes are not sent.
import { HttpError } from 'react-admin';
import { z } from 'zod';
import { refusalsOf } from '../../shared/errors';
import { rowShapes } from '../../shared/rows';
import { problemFrom } from './problem';
import type { ValidatedResource } from './validated-resources';

const schemas = rowShapes satisfies Record<ValidatedResource, z.ZodObject>;

/** A new row as it may be sent, whole; throws an HttpError of the server's own shape where the schema refuses it. */
export function checkNewRow(resource: ValidatedResource, data: unknown): Record<string, unknown> {
  return check(schemas[resource], writable(resource, data));
}

/** The fields of a change as they may be sent. */
export function checkChange(resource: ValidatedResource, data: unknown): Record<string, unknown> {
  return check(schemas[resource].partial(), writable(resource, data));
}

function writable(resource: ValidatedResource, data: unknown): Record<string, unknown> {
  const { shape } = schemas[resource];
  return Object.fromEntries(Object.entries(z.looseObject({}).parse(data)).filter(([field]) => field in shape));
}

function check(schema: z.ZodType<Record<string, unknown>>, fields: Record<string, unknown>): Record<string, unknown> {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return parsed.data;
  const problem = problemFrom(refusalsOf(parsed.error));
  throw new HttpError(problem.message, 400, problem);
}
