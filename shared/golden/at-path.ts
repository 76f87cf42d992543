/** A copy with another value at a path such as `clocks[0].years`; `undefined` leaves the member out. */
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
  const members = Object.entries(typeof root === 'object' && root !== null ? root : {});
  const others = members.filter(([name]) => name !== key);
  return Object.fromEntries(next === undefined ? others : [...others, [key, next]]);
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}

function keysOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((key) => key !== '');
}
