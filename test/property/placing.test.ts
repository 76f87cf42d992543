// The placing of outputs in categories against every way there is to place them.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { place } from '../../shared/assessment/placing';
import { bestPlacing } from './oracle-placing';

const slots = fc.integer({ min: 0, max: 6 }).chain((works) =>
  fc.record({
    works: fc.constant(works),
    slots: fc.array(
      fc.record({
        minimum: fc.integer({ min: 0, max: 3 }),
        maximum: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(200)),
        fits: fc.array(fc.boolean(), { minLength: works, maxLength: works }),
      }),
      { maxLength: 4 },
    ),
  }),
);

test('as many are placed as can be, with the minima where they can be, each once and where it fits', () => {
  fc.assert(
    fc.property(slots, ({ works, slots: categories }) => {
      const best = bestPlacing(works, categories);
      const { count, minimaMet, placed } = place(works, categories);

      expect({ count, minimaMet }).toEqual({ count: best.count, minimaMet: best.minimaMet });
      expect(placed.filter((slot) => slot >= 0)).toHaveLength(count);
      placed.forEach((slot, work) => {
        if (slot >= 0) expect(categories[slot]!.fits[work]).toBe(true);
      });
      categories.forEach(({ maximum }, index) => {
        expect(best.held[index]!.has(placed.filter((slot) => slot === index).length)).toBe(true);
        expect(placed.filter((slot) => slot === index).length).toBeLessThanOrEqual(maximum);
      });
    }),
    { numRuns: 1500, seed: 40 },
  );
});

test('one work more never makes it worse', () => {
  fc.assert(
    fc.property(slots, ({ works, slots: categories }) => {
      fc.pre(works > 0);
      const fewer = categories.map((slot) => ({ ...slot, fits: slot.fits.slice(0, -1) }));
      const before = place(works - 1, fewer);
      const after = place(works, categories);

      expect(after.count).toBeGreaterThanOrEqual(before.count);
      if (before.minimaMet) expect(after.minimaMet).toBe(true);
    }),
    { numRuns: 2000, seed: 40 },
  );
});
