// Lists that are edited as a whole.

/** The list with another item in that place. */
export function replacedAt<Item>(items: readonly Item[], place: number, fields: Partial<Item>): Item[] {
  return items.map((item, at) => (at === place ? { ...item, ...fields } : item));
}

/** The list without the item in that place. */
export function withoutAt<Item>(items: readonly Item[], place: number): Item[] {
  return items.filter((_item, at) => at !== place);
}
