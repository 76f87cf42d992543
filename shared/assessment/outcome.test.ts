import { describe, expect, it } from '@jest/globals';
import { atLeast, best, met, referred, unmet, worst, type Outcome } from './outcome';

const outcomes: readonly Outcome[] = [unmet, referred, met];

describe('全部具备 (all)', () => {
  it.each<[Outcome, Outcome, Outcome]>([
    [met, met, met],
    [met, referred, referred],
    [referred, referred, referred],
    [met, unmet, unmet],
    [referred, unmet, unmet],
    [unmet, unmet, unmet],
  ])('%i and %i are %i, in either order', (a, b, expected) => {
    expect([worst(a, b), worst(b, a)]).toEqual([expected, expected]);
  });
});

describe('具备其一 (any)', () => {
  it.each<[Outcome, Outcome, Outcome]>([
    [met, met, met],
    [met, referred, met],
    [referred, referred, referred],
    [met, unmet, met],
    [referred, unmet, referred],
    [unmet, unmet, unmet],
  ])('%i or %i is %i, in either order', (a, b, expected) => {
    expect([best(a, b), best(b, a)]).toEqual([expected, expected]);
  });
});

describe('至少具备若干项 (at least n)', () => {
  it.each([
    ['two are met', { n: 2, met: 2, referred: 0 }, met],
    ['one is met and one referred', { n: 2, met: 1, referred: 1 }, referred],
    ['both are referred', { n: 2, met: 0, referred: 2 }, referred],
    ['one is missing even if the referred one is met', { n: 2, met: 0, referred: 1 }, unmet],
    ['none is asked for', { n: 0, met: 0, referred: 0 }, met],
  ])('%s', (_name, { n, ...counts }, expected) => {
    expect(atLeast(n, counts)).toBe(expected);
  });

  it('asks as `any` does for one and as `all` does for every one', () => {
    for (const a of outcomes)
      for (const b of outcomes) {
        const counts = {
          met: [a, b].filter((one) => one === met).length,
          referred: [a, b].filter((one) => one === referred).length,
        };
        expect([atLeast(1, counts), atLeast(2, counts)]).toEqual([best(a, b), worst(a, b)]);
      }
  });
});
