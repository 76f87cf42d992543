// Groups of categories: the placing against all placings there are, tried one after the other.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { place, type Slot, type SlotGroup } from '../../shared/assessment/placing';

interface Best {
  count: number;
  minimaMet: boolean;
}

/** The greatest count within all maxima; of placings that meet every minimum, if there are any, and else of all. */
function best(works: number, slots: readonly Slot[], groups: readonly SlotGroup[]): Best {
  const load = slots.map(() => 0);
  const of = (group: SlotGroup) => group.slots.reduce((sum, slot) => sum + load[slot]!, 0);
  let found: Best = { count: -1, minimaMet: false };
  const judge = () => {
    if (slots.some(({ maximum }, index) => load[index]! > maximum)) return;
    if (groups.some((group) => of(group) > group.maximum)) return;
    const count = load.reduce((sum, n) => sum + n, 0);
    const minimaMet =
      slots.every(({ minimum }, index) => load[index]! >= minimum) &&
      groups.every((group) => of(group) >= group.minimum);
    if (Number(minimaMet) * 1000 + count > Number(found.minimaMet) * 1000 + found.count) found = { count, minimaMet };
  };
  const tryFrom = (work: number): void => {
    if (work === works) {
      judge();
      return;
    }
    tryFrom(work + 1);
    slots.forEach(({ fits }, index) => {
      if (!fits[work]) return;
      load[index]! += 1;
      tryFrom(work + 1);
      load[index]! -= 1;
    });
  };
  tryFrom(0);
  return found;
}

const works = 5;
const bound = fc.record({ minimum: fc.integer({ min: 0, max: 2 }), more: fc.integer({ min: 0, max: 3 }) });
const bounds = bound.map(({ minimum, more }) => ({ minimum, maximum: minimum + more }));
const slot = fc.tuple(bounds, fc.array(fc.boolean(), { minLength: works, maxLength: works }));

test('the count is the greatest there is, and the minima are met where they can be', () => {
  fc.assert(
    fc.property(fc.array(slot, { minLength: 4, maxLength: 4 }), bounds, bounds, (written, first, second) => {
      const slots = written.map(([own, fits]) => ({ ...own, fits }));
      const groups = [
        { slots: [0, 1], ...first },
        { slots: [2], ...second },
      ];
      const expected = best(works, slots, groups);

      const { count, minimaMet, placed } = place(works, slots, groups);

      expect(minimaMet).toBe(expected.minimaMet);
      if (expected.minimaMet) expect(count).toBe(expected.count);
      placed.forEach((at, work) => expect(at < 0 || slots[at]!.fits[work]).toBe(true));
      const load = slots.map((_, index) => placed.filter((at) => at === index).length);
      expect(load.every((n, index) => n <= slots[index]!.maximum)).toBe(true);
      expect(groups.every((group) => group.slots.reduce((sum, at) => sum + load[at]!, 0) <= group.maximum)).toBe(true);
    }),
    { numRuns: 3000, seed: 40 },
  );
});
