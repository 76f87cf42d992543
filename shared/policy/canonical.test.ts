import { expect, it } from '@jest/globals';
import { policies } from '../../database/seed';
import { canonicalPolicy } from './canonical';

const seed = policies()[0]!;
const kinds = [
  { code: 'civil-servant', name: '公务员', order: 1 },
  { code: 'self-employed', name: '自由职业', order: 2 },
];

it('gives the same bytes whatever the order of the kinds of applicant', () => {
  const [one, another] = [kinds, [...kinds].reverse()].map((applicantKinds) =>
    canonicalPolicy({ ...seed, applicantKinds }),
  );

  expect(another).toBe(one);
});

it('gives the same bytes for an optional list that is empty and for none', () => {
  const requirements = seed.requirements.map((one) => ({ ...one, groups: [], minimumFor: [] }));

  expect(canonicalPolicy({ ...seed, applicantKinds: [], requirements })).toBe(canonicalPolicy(seed));
});
