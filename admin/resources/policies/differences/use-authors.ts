// Who changed what of an edition, and when: its history, by the place where the rows stand.
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { TrailEntry } from '../../../components/trail/entry';
import { consoleJson } from '../../../providers/console-api';
import { useMay } from '../../../providers/me';
import { useEdition, type EditionAnswer } from '../desk/edition-answer';
import type { ToldDifference } from './differences-answer';

/** The last person to change a place, the day, and how often it was changed in all. */
export interface Author {
  readonly name: string;
  readonly at: string;
  readonly times: number;
}

/** Who changed the places of the edition; nobody where the reader does not read the history of editions. */
export function useAuthors(
  editionId: string,
  differences: readonly ToldDifference[],
): (difference: ToldDifference) => Author | null {
  const may = useMay();
  const { data: edition } = useEdition(editionId);
  const { data: entries = [] } = useQuery({
    queryKey: ['policies', 'history', editionId, 'all'],
    queryFn: async () => {
      const path = `/policies/${encodeURIComponent(editionId)}/history?range=[0,999]`;
      return z.array(TrailEntry).parse(await consoleJson(path));
    },
    enabled: may('trail', 'list') && differences.length > 0,
    // A clerk reads a trail, and not that of editions.
    retry: false,
  });
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
  { act, subjectId, before, after }: TrailEntry,
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
function isDeletedHere(before: TrailEntry['before'], { clause }: ToldDifference, { ids }: EditionAnswer): boolean {
  const own = [...Object.values(ids.requirements), ...Object.values(ids.levels)];
  const owner = before?.['requirement'] ?? before?.['level'];
  return before?.['code'] === clause && typeof owner === 'string' && own.includes(owner);
}

function lastOf(entries: readonly TrailEntry[]): Author | null {
  const [last] = [...entries].sort((a, b) => Number(b.id) - Number(a.id));
  return last ? { name: last.actorName ?? '', at: last.at, times: entries.length } : null;
}
