import { PolicyContent } from '../policy';

/** The number at a path of an edition (`requirements[3].criteria[2].rule.clocks[0].years`); null where there is none. */
export function numberAt(content: PolicyContent, path: string): number | null {
  const found = keysOf(path).reduce<unknown>(memberOf, content);
  return typeof found === 'number' ? found : null;
}

/** The edition with another number at a path; null where the path leads to no number, or the edition cannot hold it. */
export function withNumber(content: PolicyContent, path: string, value: number): PolicyContent | null {
  if (numberAt(content, path) === null) return null;
  const parsed = PolicyContent.safeParse(replaced(content, keysOf(path), value));
  return parsed.success ? parsed.data : null;
}

function memberOf(tree: unknown, key: string): unknown {
  return isTree(tree) ? Object.entries(tree).find(([name]) => name === key)?.[1] : undefined;
}

function keysOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((key) => key !== '');
}

function replaced(tree: unknown, [key, ...deeper]: readonly string[], value: number): unknown {
  if (key === undefined) return value;
  if (Array.isArray(tree))
    return tree.map((item: unknown, place) => (String(place) === key ? replaced(item, deeper, value) : item));
  if (!isTree(tree)) return tree;
  return { ...tree, [key]: replaced(memberOf(tree, key), deeper, value) };
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
