/** A step of a path: a name, or what stands in brackets. */
export interface Step {
  readonly name: string;
  readonly inList: boolean;
}

/** `requirements[3.1.2].minimum` as its steps. */
export function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\[([^\]]+)\]|([^.[\]]+)/g)].map(([, item, name]) =>
    item === undefined ? { name: name ?? '', inList: false } : { name: item, inList: true },
  );
}

/** The path of a member. */
export function memberPath(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** The path of an item of a list. */
export function itemPath(path: string, key: string | number): string {
  return `${path}[${key}]`;
}
