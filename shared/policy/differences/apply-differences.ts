import { stepsOf, type Step } from '../../vocabulary';
import { inDocumentOrder } from '../canonical';
import { PolicyContent } from '../content';
import { isList, isObject, textIn, type Difference, type Json, type JsonObject } from './difference';
import { codeIn, isKeyedList, keyed, type Keyed } from './keyed-list';

/** A difference with the way that is left to it. */
interface Change {
  readonly steps: readonly Step[];
  readonly difference: Difference;
}

/** The edition after, from the edition before and what differs; the inverse of `differencesOf`. */
export function applyDifferences(before: PolicyContent, differences: readonly Difference[]): PolicyContent {
  const changes = differences.map((difference) => ({ steps: stepsOf(difference.path), difference }));
  return inDocumentOrder(PolicyContent.parse(changed(inDocumentOrder(before), changes)));
}

function changed(value: Json | undefined, changes: readonly Change[]): Json | undefined {
  const here = changes.find(({ steps }) => steps.length === 0);
  if (here) return here.difference.kind === 'removed' ? undefined : here.difference.after;
  if (changes.length === 0) return value;
  if (isList(value))
    return changes.some(isOfItem) || isKeyedList(value) ? inKeyed(value, changes) : inPlain(value, changes);
  return inObject(isObject(value) ? value : {}, changes);
}

function inObject(value: JsonObject, changes: readonly Change[]): JsonObject {
  const names = new Set([...Object.keys(value), ...changes.map(({ steps }) => steps[0]?.name ?? '')]);
  const members = [...names].map((name): [string, Json | undefined] => [
    name,
    changed(value[name], below(changes, name)),
  ]);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

function inPlain(list: readonly Json[], changes: readonly Change[]): Json[] {
  return list.map((item, place) => changed(item, below(changes, String(place))) ?? null);
}

/** Removals and new numbers are told by the keys before, all else by the keys after. */
function inKeyed(list: readonly Json[], changes: readonly Change[]): Json[] {
  const ofItems = changes.filter(isOfItem);
  const keysOf = (kind: Difference['kind']) => ofItems.filter(({ difference }) => difference.kind === kind);
  const removed = new Set(keysOf('removed').map(keyOf));
  const numbers = new Map(keysOf('moved').map((change) => [textIn(change.difference.before), keyOf(change)]));
  const inside = changes.filter((change) => !isOfItem(change));
  const kept = keyed(list)
    .filter(({ key }) => !removed.has(key))
    .map(({ key: old, item }): Keyed => {
      const key = numbers.get(old) ?? old;
      const after = changed(item, below(inside, key));
      return { key, item: { ...(isObject(after) ? after : item), code: codeIn(key) } };
    });
  const added = keysOf('added').flatMap((change): Keyed[] => {
    const { after } = change.difference;
    return isObject(after) ? [{ key: keyOf(change), item: after }] : [];
  });
  // Items of one code in the order of their keys: the order of the document leaves those of one place as they come.
  return [...kept, ...added].sort((a, b) => placeIn(a.key) - placeIn(b.key)).map(({ item }) => item);
}

function isOfItem({ steps, difference }: Change): boolean {
  return steps.length === 1 && steps[0]?.inList === true && difference.kind !== 'changed';
}

function below(changes: readonly Change[], name: string): Change[] {
  return changes
    .filter(({ steps }) => steps[0]?.name === name)
    .map(({ steps, difference }) => ({ steps: steps.slice(1), difference }));
}

function keyOf({ steps }: Change): string {
  return steps[0]?.name ?? '';
}

function placeIn(key: string): number {
  return Number(key.split('#')[1] ?? 1);
}
