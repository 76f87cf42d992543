import { itemPath, memberPath } from '../../vocabulary';
import { canonicalJson, compareClauses, inDocumentOrder } from '../canonical';
import type { PolicyContent } from '../content';
import { isList, isObject, type Difference, type Json, type JsonObject } from './difference';
import { codeIn, isKeyedList, keyed, pairUp, type Keyed } from './keyed-list';

interface Place {
  readonly path: string;
  readonly clause: string | null;
}
type Versions = readonly [before: Json | undefined, after: Json | undefined];

/** The parts of an edition in the order in which the document is read. */
const reading: readonly string[] = [
  'levels',
  'directions',
  'applicantKinds',
  'requirements',
  'options',
  'procedure',
  'outputKinds',
];

/** 两版的差异：what differs between any two editions, in the order in which the document is read. */
export function differencesOf(before: PolicyContent, after: PolicyContent): Difference[] {
  const found = inObjects({ path: '', clause: null }, inDocumentOrder(before), inDocumentOrder(after));
  const rank = ({ path }: Difference) => reading.findIndex((part) => path.startsWith(part));
  return found.sort((a, b) => rank(a) - rank(b));
}

function between(place: Place, [before, after]: Versions): Difference[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ kind: 'added', ...place, before: null, after: after ?? null }];
  if (after === undefined) return [{ kind: 'removed', ...place, before, after: null }];
  if (isList(before) && isList(after)) return inLists(place, before, after);
  if (isObject(before) && isObject(after) && isOneShape(before, after)) return inObjects(place, before, after);
  return whole(place, [before, after]);
}

function whole(place: Place, [before, after]: readonly [Json, Json]): Difference[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const kind = place.path.endsWith('.order') ? 'moved' : 'changed';
  return [{ kind, ...place, before, after }];
}

/** Rules of two kinds share no fields worth telling one by one, and a ratio is one number. */
function isOneShape(before: JsonObject, after: JsonObject): boolean {
  return before['kind'] === after['kind'] && !('numerator' in before && 'numerator' in after);
}

function inObjects({ path, clause }: Place, before: JsonObject, after: JsonObject): Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => between({ path: memberPath(path, name), clause }, [before[name], after[name]]));
}

function inLists(place: Place, before: readonly Json[], after: readonly Json[]): Difference[] {
  if ([before, after].every((list) => list.length === 0 || isKeyedList(list)))
    return inKeyedLists(place, keyed(before), keyed(after));
  const items = [...before, ...after];
  // Items that have only their place are compared one by one while there are as many; else the list is told whole.
  if (before.length !== after.length || !items.every(isObject)) return whole(place, [before, after]);
  return before.flatMap((item, index) =>
    between({ path: itemPath(place.path, index), clause: place.clause }, [item, after[index]]),
  );
}

function inKeyedLists({ path, clause }: Place, before: readonly Keyed[], after: readonly Keyed[]): Difference[] {
  const { pairs, removed, added } = pairUp(before, after);
  const placeOf = (key: string): Place => ({ path: itemPath(path, key), clause: clauseIn(key) ?? clause });
  const told = [
    ...removed.map(({ key, item }) => {
      return { key, found: [{ kind: 'removed' as const, ...placeOf(key), before: item, after: null }] };
    }),
    ...added.map(({ key, item }) => {
      return { key, found: [{ kind: 'added' as const, ...placeOf(key), before: null, after: item }] };
    }),
    ...pairs.map((pair) => ({ key: pair.after.key, found: inPair(placeOf(pair.after.key), pair.before, pair.after) })),
  ];
  const places = new Map([...before, ...after].map(({ key }, index) => [key, index]));
  return told.sort((a, b) => inOrder(a.key, b.key, places)).flatMap(({ found }) => found);
}

function inPair(place: Place, before: Keyed, after: Keyed): Difference[] {
  const moved: Difference[] =
    before.key === after.key ? [] : [{ kind: 'moved', ...place, before: before.key, after: after.key }];
  return [...moved, ...between(place, [withoutCode(before), withoutCode(after)])];
}

function withoutCode({ item }: Keyed): JsonObject {
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'code'));
}

/** Clauses by their numbers, other items by their places. */
function inOrder(a: string, b: string, places: ReadonlyMap<string, number>): number {
  const [left, right] = [clauseIn(a), clauseIn(b)];
  if (left !== null && right !== null) return compareClauses(left, right);
  return (places.get(a) ?? 0) - (places.get(b) ?? 0);
}

function clauseIn(key: string): string | null {
  const code = codeIn(key);
  return /^[1-9]\d?(\.[1-9]\d?)*$/.test(code) ? code : null;
}
