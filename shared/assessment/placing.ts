/** A category as the placing sees it: how many it must have and may have, and which works fit it. */
export interface Slot {
  readonly minimum: number;
  readonly maximum: number;
  readonly fits: readonly boolean[];
}

/** Categories that have a minimum or a maximum together; a category stands in one group at most. */
export interface SlotGroup {
  readonly slots: readonly number[];
  readonly minimum: number;
  readonly maximum: number;
}

/** The greatest number of works that can be placed, each once, and where; `minimaMet` if every category and group has its own. */
export interface Placing {
  readonly count: number;
  readonly minimaMet: boolean;
  /** For each work the category that it is placed in, or -1. */
  readonly placed: readonly number[];
}

/**
 * Places works in categories so that none of them, and no group, passes its maximum and the count is the greatest there
 * is. First the categories' minima are filled, then the groups', then the rest, by augmenting paths, which never take a
 * category or a group below what has been filled. That the minima cost nothing of the count holds because the loads that
 * can be reached under nested maxima form a polymatroid: each of them can be raised to a greatest one.
 */
export function place(works: number, slots: readonly Slot[], groups: readonly SlotGroup[] = []): Placing {
  const placed = new Array<number>(works).fill(-1);
  const load = slots.map(() => 0);
  const groupOf = slots.map((_, slot) => groups.find((group) => group.slots.includes(slot)) ?? null);
  const loadOf = (group: SlotGroup): number => group.slots.reduce((sum, slot) => sum + (load[slot] ?? 0), 0);
  const fill = (bounds: (slot: Slot, group: SlotGroup | null) => Bounds): void => {
    const room = (index: number): Room => {
      const slot = slots[index];
      const group = groupOf[index] ?? null;
      if (!slot) return 'none';
      const { ofSlot, ofGroup } = bounds(slot, group);
      if ((load[index] ?? 0) >= ofSlot) return 'none';
      return group === null || loadOf(group) < ofGroup ? 'free' : 'group-full';
    };
    for (let work = 0; work < works; work += 1) {
      if (placed[work] === -1) augment(work, { slots, placed, load, room, groupOf, tried: slots.map(() => false) });
    }
  };
  if (slots.some((slot) => slot.minimum > 0))
    fill((slot, group) => ({ ofSlot: Math.min(slot.minimum, slot.maximum), ofGroup: group?.maximum ?? 0 }));
  if (groups.some((group) => group.minimum > 0))
    fill((slot, group) => ({
      ofSlot: group ? slot.maximum : 0,
      ofGroup: Math.min(group?.minimum ?? 0, group?.maximum ?? 0),
    }));
  const minimaMet =
    slots.every((slot, index) => (load[index] ?? 0) >= slot.minimum) &&
    groups.every((group) => loadOf(group) >= group.minimum);
  fill((slot, group) => ({ ofSlot: slot.maximum, ofGroup: group?.maximum ?? 0 }));
  return { count: placed.filter((slot) => slot >= 0).length, minimaMet, placed };
}

interface Bounds {
  readonly ofSlot: number;
  readonly ofGroup: number;
}
/** Whether a category can take one more: freely; only if another of its group gives one up; not at all. */
type Room = 'free' | 'group-full' | 'none';

interface Search {
  readonly slots: readonly Slot[];
  readonly placed: number[];
  readonly load: number[];
  readonly room: (slot: number) => Room;
  readonly groupOf: readonly (SlotGroup | null)[];
  readonly tried: boolean[];
}

/** Places one work, moving others on if need be; every step keeps the loads as they would be, and is taken back if it fails. */
function augment(work: number, search: Search): boolean {
  const { slots, placed, load, room, tried } = search;
  for (let index = 0; index < slots.length; index += 1) {
    if (!slots[index]?.fits[work] || tried[index]) continue;
    tried[index] = true;
    const space = room(index);
    placed[work] = index;
    load[index] = (load[index] ?? 0) + 1;
    if (space === 'free' || makeWay({ work, index, space }, search)) return true;
    placed[work] = -1;
    load[index] = (load[index] ?? 0) - 1;
  }
  return false;
}

/** Moves another work out of a category, or out of one of its full group that can spare it. */
function makeWay({ work, index, space }: { work: number; index: number; space: Room }, search: Search): boolean {
  const { slots, placed, load, groupOf } = search;
  const siblings = space === 'group-full' ? (groupOf[index]?.slots ?? []) : [];
  const canSpare = (slot: number): boolean =>
    slot === index || (siblings.includes(slot) && (load[slot] ?? 0) > (slots[slot]?.minimum ?? 0));
  for (let other = 0; other < placed.length; other += 1) {
    const from = placed[other] ?? -1;
    if (other === work || from < 0 || !canSpare(from)) continue;
    placed[other] = -1;
    load[from] = (load[from] ?? 0) - 1;
    if (augment(other, search)) return true;
    placed[other] = from;
    load[from] = (load[from] ?? 0) + 1;
  }
  return false;
}
