// Single changes to an edition, as the fixtures write them: `requirements[2.3].categories[2.3.1].maximum`.
import { z } from 'zod';
import type { PolicyContent } from '../../shared/policy';

/** `set` puts a value where the path leads; `remove` takes an item out of its list; `add` puts one at the list's end. */
export const Change = z.union([
  z.strictObject({ set: z.string(), to: z.json() }),
  z.strictObject({ remove: z.string() }),
  z.strictObject({ add: z.string(), value: z.json() }),
]);
export type Change = z.infer<typeof Change>;

type Container = Record<string, any>;

/** The edition with the changes; it is not checked again, so that a fixture can break what the schema forbids. */
export function changed(content: PolicyContent, changes: readonly Change[]): PolicyContent {
  const copy: PolicyContent = structuredClone(content);
  for (const change of changes) apply(copy, change);
  return copy;
}

function apply(copy: Container, change: Change): void {
  if ('set' in change) {
    const { holder, key } = find(copy, change.set);
    holder[key] = change.to;
    return;
  }
  if ('add' in change) {
    const { holder, key } = find(copy, change.add);
    holder[key].push(change.value);
    return;
  }
  const { holder, key } = find(copy, change.remove);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

/** Steps by name, and into lists by code or, where items have none, by place. */
function find(root: Container, path: string): { holder: Container; key: string } {
  const steps = [...path.matchAll(/\[([^\]]+)\]|(\w+)/g)];
  let holder: Container = root;
  let key = '';
  steps.forEach(([, item, name], place) => {
    if (place > 0) holder = holder[key];
    key = name ?? indexIn(holder, String(item), path);
  });
  return { holder, key };
}

function indexIn(rows: Container, item: string, path: string): string {
  const list: { code?: string }[] = Array.isArray(rows) ? rows : [];
  const index = list.findIndex(({ code }) => code === item);
  if (index < 0 && !list[Number(item)]) throw new Error(`${path}: nothing at ${item}`);
  return String(index < 0 ? Number(item) : index);
}
