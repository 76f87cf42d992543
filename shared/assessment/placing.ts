/** A category as the placing sees it: how many it must have and may have, and which works fit it. */
export interface Slot {
  readonly minimum: number;
  readonly maximum: number;
  readonly fits: readonly boolean[];
}

/** The greatest number of works that can be placed, each once, and where; `minimaMet` if every category has its own. */
export interface Placing {
  readonly count: number;
  readonly minimaMet: boolean;
  /** For each work the category that it is placed in, or -1. */
  readonly placed: readonly number[];
}

/**
 * Places works in categories so that no category passes its maximum and the count is the greatest there is. First the
 * minima are filled, then the rest by augmenting paths, which never take a work out of the count of a category: so the
 * minima, once filled, stay filled, and the count is the true optimum (a maximum flow).
 */
export function place(works: number, slots: readonly Slot[]): Placing {
  const placed = new Array<number>(works).fill(-1);
  const load = slots.map(() => 0);
  const fill = (capacity: (slot: Slot) => number): void => {
    for (let work = 0; work < works; work += 1) {
      if (placed[work] === -1) augment(work, { slots, placed, load, capacity, tried: slots.map(() => false) });
    }
  };
  if (slots.some((slot) => slot.minimum > 0)) fill((slot) => Math.min(slot.minimum, slot.maximum));
  const minimaMet = slots.every((slot, index) => (load[index] ?? 0) >= slot.minimum);
  fill((slot) => slot.maximum);
  return { count: placed.filter((slot) => slot >= 0).length, minimaMet, placed };
}

interface Search {
  readonly slots: readonly Slot[];
  readonly placed: number[];
  readonly load: number[];
  readonly capacity: (slot: Slot) => number;
  readonly tried: boolean[];
}

/** Places one work, moving others on if need be; the count of every category but the last of the chain stays. */
function augment(work: number, search: Search): boolean {
  const { slots, placed, load, capacity, tried } = search;
  for (let index = 0; index < slots.length; index += 1) {
    const slot = slots[index];
    if (!slot?.fits[work] || tried[index]) continue;
    tried[index] = true;
    if ((load[index] ?? 0) < capacity(slot)) {
      load[index] = (load[index] ?? 0) + 1;
      placed[work] = index;
      return true;
    }
    for (let other = 0; other < placed.length; other += 1) {
      if (placed[other] === index && augment(other, search)) {
        placed[work] = index;
        return true;
      }
    }
  }
  return false;
}
