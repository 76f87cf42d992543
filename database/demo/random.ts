// A stream of numbers that depends on its seed and index alone: the same on every machine, for ever.

/** Picks and draws from one stream. */
export interface Random {
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly chance: (percent: number) => boolean;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** As many different items as asked, or all. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
  readonly weighted: <Item>(items: readonly [Weighted<Item>, ...Weighted<Item>[]]) => Item;
}

export type Weighted<Item> = readonly [weight: number, item: Item];

/** The stream of one index: mulberry32 over a mixed start, so that neighbours have nothing in common. */
export function randomFor(seed: number, index: number): Random {
  let state = mixed(mixed(seed) ^ index);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    return mulberry(state) / 0x100000000;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    chance: (percent) => next() * 100 < percent,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    some: (items, count) => {
      const left = [...items];
      const most = Math.min(count, left.length);
      return Array.from({ length: most }, () => left.splice(between(0, left.length - 1), 1)).flat();
    },
    weighted: (items) => drawn(items, next()),
  };
}

function drawn<Item>(items: readonly [Weighted<Item>, ...Weighted<Item>[]], at: number): Item {
  let left = at * items.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, item] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  return items[0][1];
}

function mulberry(state: number): number {
  let mixing = Math.imul(state ^ (state >>> 15), state | 1);
  mixing ^= mixing + Math.imul(mixing ^ (mixing >>> 7), mixing | 61);
  return (mixing ^ (mixing >>> 14)) >>> 0;
}

function mixed(value: number): number {
  let mixing = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixing = Math.imul(mixing ^ (mixing >>> 13), 0xc2b2ae35);
  return (mixing ^ (mixing >>> 16)) | 0;
}
