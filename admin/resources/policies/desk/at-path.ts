// A value inside a rule or a row, by the path that a slot names: `clocks[0].years`.

/** A copy with another value at the path; the caller parses what comes out. */
export function withValueAt(root: unknown, path: string, value: unknown): unknown {
  return replaced(root, keysOf(path), value);
}

function replaced(root: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const next = replaced(memberOf(root, key), rest, value);
  if (Array.isArray(root)) return root.map((item: unknown, place) => (String(place) === key ? next : item));
  return { ...(typeof root === 'object' ? root : {}), [key]: next };
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}

function keysOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((key) => key !== '');
}
