import type { Json } from '../policy';

/** Whether two JSON values are the same, whatever the order of their keys: their canonical texts are equal then, too. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (!isComposite(a) || !isComposite(b)) return false;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, place) => sameJson(item, b[place]));
  return !isList(b) && sameMembers(a, b);
}

function sameMembers(a: Members, b: Members): boolean {
  for (const key in a) if (!sameJson(a[key], b[key])) return false;
  for (const key in b) if (b[key] !== undefined && a[key] === undefined) return false;
  return true;
}

const most = 12;

/** The paths at which two JSON values differ, such as `requirements[2].outcome`; at most a dozen. */
export function membersThatDiffer(a: Json | undefined, b: Json | undefined): string[] {
  const found: string[] = [];
  collect({ a, b, path: '' }, found);
  return found;
}

interface Pair {
  readonly a: Json | undefined;
  readonly b: Json | undefined;
  readonly path: string;
}

function collect({ a, b, path }: Pair, found: string[]): void {
  if (found.length >= most || a === b) return;
  if (!isComposite(a) || !isComposite(b) || Array.isArray(a) !== Array.isArray(b)) {
    found.push(path);
    return;
  }
  const [left, right] = [new Map(entriesOf(a)), new Map(entriesOf(b))];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const step = Array.isArray(a) ? `[${key}]` : `${path === '' ? '' : '.'}${key}`;
    collect({ a: left.get(key), b: right.get(key), path: `${path}${step}` }, found);
  }
}

interface Members {
  readonly [key: string]: Json | undefined;
}
type Composite = readonly Json[] | Members;

function isComposite(value: Json | undefined): value is Composite {
  return typeof value === 'object' && value !== null;
}

function isList(value: Composite): value is readonly Json[] {
  return Array.isArray(value);
}

/** A member that is `undefined` is no member. */
function entriesOf(value: Composite): [string, Json][] {
  return Object.entries(value).flatMap(([key, member]): [string, Json][] =>
    member === undefined ? [] : [[key, member]],
  );
}
