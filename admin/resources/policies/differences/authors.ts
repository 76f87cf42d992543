// Who made a difference: found in the histories of the editions that lead from the one to the other.
import type { TrailEntry } from '../../../components/trail/entry';
import type { EditionAnswer } from '../desk/edition-answer';
import type { ToldDifference } from './differences-answer';

/** The last person to change a place, the day, and how often it was changed in all. */
export interface Author {
  readonly name: string;
  readonly at: string;
  readonly times: number;
}

/** An edition with what was done to it. */
export interface Step {
  readonly edition: Pick<EditionAnswer, 'id' | 'ids'>;
  readonly entries: readonly TrailEntry[];
}

/** The last to change the place in the latest edition that changed it; else who brought that edition in as a file. */
export function authorIn(steps: readonly Step[], difference: ToldDifference): Author | null {
  for (const { edition, entries } of steps) {
    const about = entries.filter((entry) => isAbout(entry, difference, edition));
    const found = lastOf(about) ?? lastOf(entries.filter(({ act }) => act === 'import-edition'));
    if (found) return found;
  }
  return null;
}

/** The row that holds what differs: a clause's own, a level's, a direction's; else the edition's. */
function rowOf({ ids, id }: Step['edition'], { clause, path }: ToldDifference): string | null {
  if (clause !== null) return ids.criteria[clause] ?? ids.categories[clause] ?? ids.requirements[clause] ?? null;
  const [, list, code = ''] = /^(levels|directions)\[([^\]#]+)/.exec(path) ?? [];
  if (list === 'levels' || list === 'directions') return ids[list][code] ?? null;
  return id;
}

function isAbout(
  { act, subject, subjectId, before, after }: TrailEntry,
  difference: ToldDifference,
  edition: Step['edition'],
): boolean {
  if (act === 'delete') return difference.kind === 'removed' && isDeletedHere(before, difference, edition);
  if (difference.path.startsWith('outputKinds')) return isOfKind({ subject, before, after }, difference);
  if (subjectId === null || subjectId !== rowOf(edition, difference)) return false;
  // An edition's own row holds several parts; each entry names those that it changed.
  if (subjectId !== edition.id) return true;
  const part = difference.path.split(/[.[]/)[0] ?? '';
  return after !== null && part in after;
}

/** A kind of output is shared by editions: its entry names the code where it is new, and stands in each that it moved. */
function isOfKind(
  { subject, before, after }: Pick<TrailEntry, 'subject' | 'before' | 'after'>,
  { path }: ToldDifference,
) {
  const [, code] = /^outputKinds\[([^\]#]+)/.exec(path) ?? [];
  return subject === 'output-kinds' && code !== undefined && (after?.['code'] ?? before?.['code']) === code;
}

/** A deleted clause is known by its number, and by the requirement of this edition that it stood in. */
function isDeletedHere(before: TrailEntry['before'], { clause }: ToldDifference, { ids }: Step['edition']): boolean {
  const own = [...Object.values(ids.requirements), ...Object.values(ids.levels)];
  const owner = before?.['requirement'] ?? before?.['level'];
  return before?.['code'] === clause && typeof owner === 'string' && own.includes(owner);
}

function lastOf(entries: readonly TrailEntry[]): Author | null {
  const [last] = [...entries].sort((a, b) => Number(b.id) - Number(a.id));
  return last ? { name: last.actorName ?? '', at: last.at, times: entries.length } : null;
}
