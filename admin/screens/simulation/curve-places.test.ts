import { expect, it } from '@jest/globals';
import { namedPoints, placed } from './curve-places';

const frame = { width: 720, height: 240, margin: 36 };
const point = (value: number, eligible: number) => ({
  value,
  tally: { eligible, referred: 0, ineligible: 0, unassessable: 0 },
});
const words = (value: number) => String(value);

it('横轴按取值的远近，纵轴从零起', () => {
  const places = placed([point(3, 100), point(4, 50), point(13, 0)], frame);

  expect(places.map(({ x }) => x)).toEqual([36, 36 + 64.8, 684]);
  expect(places.map(({ y }) => y)).toEqual([36, 120, 204]);
  expect(placed([point(3, 0)], frame)).toMatchObject([{ x: 360, y: 204 }]);
});

it('挤在一起的只写出放得下的，本版的值在先', () => {
  const near = [1, 1.1, 1.2, 1.3, 10].map((value) => point(value, 1000));
  const places = placed(near, frame);

  expect([...namedPoints(places, { first: [1.2, null], words })].sort((a, b) => a - b)).toEqual([1.2, 10]);
  const apart = [1, 2, 3, 4].map((value) => point(value, 1000));
  expect(namedPoints(placed(apart, frame), { first: [null], words }).size).toBe(4);
});
