// An entry of the trail, and what it changed.
import { z } from 'zod';

const fields = z.record(z.string(), z.json()).nullable();

export const TrailEntry = z.object({
  id: z.union([z.number(), z.string()]),
  at: z.string(),
  actorName: z.string().nullable(),
  actorRole: z.string().nullable(),
  actorKind: z.string().nullable(),
  act: z.string(),
  subject: z.string(),
  subjectId: z.string().nullable(),
  before: fields,
  after: fields,
});
export type TrailEntry = z.infer<typeof TrailEntry>;

export interface Change {
  readonly path: string;
  /** null where it was not there before. */
  readonly before: string | null;
  /** null where it is there no longer. */
  readonly after: string | null;
}

type Json = z.infer<ReturnType<typeof z.json>>;

const most = 40;

/** Every single value that an entry changed, by its full path. */
export function changesOf({ before, after }: TrailEntry): Change[] {
  const earlier = new Map(leavesOf(before, ''));
  const later = new Map(leavesOf(after, ''));
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .map((path) => ({ path, before: earlier.get(path) ?? null, after: later.get(path) ?? null }))
    .filter((change) => change.before !== change.after)
    .slice(0, most);
}

function leavesOf(value: Json | null, path: string): [string, string][] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, place) => leavesOf(item, `${path}[${place}]`));
  if (typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, path === '' ? key : `${path}.${key}`));
}
