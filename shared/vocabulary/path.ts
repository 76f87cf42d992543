// 路径：where a value stands inside another, as refusals, differences and the slots of sentences write it.

/** A step of a path: a name, or what stands in brackets. */
export interface Step {
  readonly name: string;
  readonly inList: boolean;
}

/** The steps of `clocks[0].years`, of `requirements[3.1.2].minimum`. */
export function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\[([^\]]+)\]|([^.[\]]+)/g)].map(([, item, name]) =>
    item === undefined ? { name: name ?? '', inList: false } : { name: item, inList: true },
  );
}

/** The names of a path's steps. */
export function keysOf(path: string): string[] {
  return stepsOf(path).map(({ name }) => name);
}

/** The path of a member. */
export function memberPath(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** The path of an item of a list. */
export function itemPath(path: string, key: string | number): string {
  return `${path}[${key}]`;
}

/** What stands at a path, into lists by place; undefined where it leads nowhere. */
export function valueAt(root: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>(memberOf, root);
}

/** A copy with another value at a path, into lists by place; `undefined` leaves out what stands there. */
export function withValueAt(root: unknown, path: string, value: unknown): unknown {
  return replaced(root, keysOf(path), value);
}

function replaced(root: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const next = replaced(memberOf(root, key), rest, value);
  if (Array.isArray(root)) {
    return root.flatMap((item: unknown, place): unknown[] => {
      if (String(place) !== key) return [item];
      return next === undefined ? [] : [next];
    });
  }
  const members = new Map<string, unknown>(Object.entries(typeof root === 'object' && root !== null ? root : {}));
  if (next === undefined) members.delete(key);
  else members.set(key, next);
  return Object.fromEntries(members);
}

/** Own members alone: a path may come from outside. */
function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}
