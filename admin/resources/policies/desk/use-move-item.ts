import { useDesk } from './desk';
import type { OpenItem } from './open-item';
import { moved } from './renumber';

type Item = Extract<OpenItem, { readonly kind: 'criterion' | 'category' }>;

/** Moves an item among its neighbours; gives the number at which it stands then, null where it cannot go further. */
export function useMoveItem({ kind, requirement, code }: Item): (by: -1 | 1) => string | null {
  const { content, save } = useDesk();
  return (by) => {
    const row = content.requirements.find((other) => other.code === requirement);
    const change = row ? moved(row, code, by) : null;
    if (!row || !change) return null;
    const items = kind === 'criterion' ? row.criteria : row.categories;
    const place = items.findIndex((item) => item.code === code);
    void save(change);
    return items[place + by]?.code ?? null;
  };
}
