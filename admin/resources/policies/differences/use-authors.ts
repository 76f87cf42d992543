// Who changed what of an edition, and when: the trail's entries of its rows, by the place where the rows stand.
import { useGetList } from 'react-admin';
import { z } from 'zod';
import { useMay } from '../../../providers/me';
import { useEdition, type EditionAnswer } from '../desk/edition-answer';
import type { ToldDifference } from './differences-answer';

const Entry = z.object({
  id: z.union([z.number(), z.string()]),
  at: z.string(),
  actorName: z.string().nullable(),
  act: z.string(),
  subjectId: z.string().nullable(),
  before: z.record(z.string(), z.json()).nullable(),
  after: z.record(z.string(), z.json()).nullable(),
});
type Entry = z.infer<typeof Entry>;

/** The last person to change a place, the day, and how often it was changed in all. */
export interface Author {
  readonly name: string;
  readonly at: string;
  readonly times: number;
}

// The address holds a row's id for each clause that differs; longer ones would not pass every proxy.
const mostRows = 150;
const mostEntries = 500;

/** Who changed the places of the edition; nobody where the reader does not read the trail of editions. */
export function useAuthors(
  editionId: string,
  differences: readonly ToldDifference[],
): (difference: ToldDifference) => Author | null {
  const may = useMay();
  const { data: edition } = useEdition(editionId);
  const rows = edition ? [...new Set([editionId, ...differences.flatMap((one) => rowOf(edition, one) ?? [])])] : [];
  const asks = { enabled: edition !== undefined && may('trail', 'list') && differences.length > 0 };
  const list = { pagination: { page: 1, perPage: mostEntries }, sort: { field: 'id', order: 'DESC' as const } };
  const changes = useGetList('trail', { ...list, filter: { subjectId: rows.slice(0, mostRows) } }, asks);
  const deletions = useGetList('trail', { ...list, filter: { act: 'delete' } }, asks);
  const entries = [changes.data, deletions.data].flatMap((rows) => (rows ?? []).map((row) => Entry.parse(row)));
  return (difference) => (edition ? lastOf(entries.filter((entry) => isAbout(entry, difference, edition))) : null);
}

/** The row that holds what differs: a clause's own, a level's, a direction's; else the edition's. */
function rowOf({ ids, id }: EditionAnswer, { clause, path }: ToldDifference): string | null {
  if (clause !== null) return ids.criteria[clause] ?? ids.categories[clause] ?? ids.requirements[clause] ?? null;
  const [, list, code = ''] = /^(levels|directions)\[([^\]#]+)/.exec(path) ?? [];
  if (list === 'levels' || list === 'directions') return ids[list][code] ?? null;
  return path.startsWith('outputKinds') ? null : id;
}

function isAbout(
  { act, subjectId, before, after }: Entry,
  difference: ToldDifference,
  edition: EditionAnswer,
): boolean {
  if (act === 'delete') return difference.kind === 'removed' && isDeletedHere(before, difference, edition);
  if (subjectId === null || subjectId !== rowOf(edition, difference)) return false;
  // An edition's own row holds several parts; each entry names those that it changed.
  if (subjectId !== edition.id) return true;
  const part = difference.path.split(/[.[]/)[0] ?? '';
  return after !== null && part in after;
}

/** A deleted clause is known by its number, and by the requirement of this edition that it stood in. */
function isDeletedHere(before: Entry['before'], { clause }: ToldDifference, { ids }: EditionAnswer): boolean {
  const own = [...Object.values(ids.requirements), ...Object.values(ids.levels)];
  const owner = before?.['requirement'] ?? before?.['level'];
  return before?.['code'] === clause && typeof owner === 'string' && own.includes(owner);
}

function lastOf(entries: readonly Entry[]): Author | null {
  const [last] = [...entries].sort((a, b) => Number(b.id) - Number(a.id));
  return last ? { name: last.actorName ?? '', at: last.at, times: entries.length } : null;
}
