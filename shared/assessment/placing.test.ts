import { describe, expect, it } from '@jest/globals';
import { place, type Slot } from './placing';

const slot = (fits: string, { minimum = 0, maximum = 200 } = {}): Slot => ({
  minimum,
  maximum,
  fits: Array.from(fits, (mark) => mark === 'x'),
});

describe('placing works in categories', () => {
  it('moves a work on, so that another one finds room', () => {
    const { count, placed } = place(2, [slot('xx', { maximum: 1 }), slot('x.', { maximum: 1 })]);

    expect([count, placed]).toEqual([2, [1, 0]]);
  });

  it('moves several works on in a chain', () => {
    const single = { maximum: 1 };

    expect(place(3, [slot('xxx', single), slot('xx.', single), slot('x..', single)]).count).toBe(3);
  });

  it('lets no category pass its maximum', () => {
    expect(place(5, [slot('xxxxx', { maximum: 2 }), slot('....x', { maximum: 1 })]).count).toBe(3);
  });

  it('fills a minimum that a greedy placing would miss', () => {
    const { count, minimaMet, placed } = place(3, [slot('xxx'), slot('x..', { minimum: 1 })]);

    expect([count, minimaMet, placed]).toEqual([3, true, [1, 0, 0]]);
  });

  it('counts as many as it can where a minimum cannot be filled', () => {
    expect(place(2, [slot('xx'), slot('..', { minimum: 1 })])).toEqual({
      count: 2,
      minimaMet: false,
      placed: [0, 0],
    });
  });

  it('cannot fill a minimum above its own maximum', () => {
    expect(place(3, [slot('xxx', { minimum: 2, maximum: 1 })])).toMatchObject({ count: 1, minimaMet: false });
  });

  it('places nothing where nothing fits, and nothing without categories', () => {
    expect([place(2, [slot('..')]).count, place(2, []).count]).toEqual([0, 0]);
  });
});
