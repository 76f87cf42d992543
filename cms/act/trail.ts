import { canonicalJson } from '../../shared/policy';
import type { Actor } from './actor';
import type { Transaction } from './transaction';

/** One change to one row: only the fields that differ stand in `before` and `after`. */
export interface TrailEntry {
  readonly act: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly before: Fields | null;
  readonly after: Fields | null;
  /** The edition that the row belongs to, so that an edition's history has its deleted rows too. */
  readonly edition?: string | undefined;
}
export type Fields = Readonly<Record<string, unknown>>;

/** Keeps of two versions of a row what differs between them. */
export function differences(before: Fields | null, after: Fields | null): Pick<TrailEntry, 'before' | 'after'> {
  if (!before || !after) return { before, after };
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !same(before[key], after[key]),
  );
  return { before: pick(before, changed), after: pick(after, changed) };
}

/** Whether two JSON values are the same whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  return canonicalJson(asJson(a)) === canonicalJson(asJson(b));
}

/** Appends to 审计记录; the table takes inserts alone. */
export async function record(
  trx: Transaction,
  { who, requestId }: { readonly who: Actor; readonly requestId: string | null },
  entries: readonly TrailEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await trx('audit_trail').insert(
    entries.map((entry) => ({
      actor_kind: who.kind,
      actor_id: who.id,
      actor_name: who.name,
      actor_role: who.role,
      act: entry.act,
      subject: entry.subject,
      subject_id: entry.subjectId,
      before: entry.before && JSON.stringify(entry.before),
      after: entry.after && JSON.stringify(entry.after),
      request_id: requestId,
      edition_id: entry.edition ?? null,
    })),
  );
}

function pick(from: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.map((key) => [key, from[key] ?? null]));
}

function asJson(value: unknown): Parameters<typeof canonicalJson>[0] {
  return JSON.parse(JSON.stringify(value ?? null));
}
