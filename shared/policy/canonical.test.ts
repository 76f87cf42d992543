import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { policies } from '../../database/seed';
import { canonicalJson, canonicalPolicy } from './canonical';

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

it('gives the same bytes for an option’s list that is empty and for none', () => {
  const options = { ...seed.options, penaltyYears: [], equivalentTitles: [] };

  expect(canonicalPolicy({ ...seed, options })).toBe(canonicalPolicy(seed));
});

it('gives the same bytes for a group with an empty list of lesser minima and for one with none', () => {
  const [first, ...others] = seed.requirements;
  const group = { name: '甲类', categories: ['3.3.1'], minimum: 1 };
  const grouped = (more: object) =>
    canonicalPolicy({ ...seed, requirements: [{ ...first!, groups: [{ ...group, ...more }] }, ...others] });

  expect(grouped({ minimumFor: [] })).toBe(grouped({}));
});

it('keeps what an optional list says', () => {
  const penaltyYears = [{ kind: 'warning', years: 1 }];
  const equivalentTitles = [{ certificate: 'actuary', years: 4, rank: 'intermediate' as const }];

  const written = canonicalPolicy({ ...seed, options: { ...seed.options, penaltyYears, equivalentTitles } });

  expect(JSON.parse(written).options).toEqual({ ...seed.options, penaltyYears, equivalentTitles });
});

it('gives the seeded edition the hash by which every verdict names it', () => {
  const hash = createHash('sha256').update(canonicalPolicy(seed)).digest('hex');

  expect([seed.documentNumber, hash]).toEqual([
    '京人社事业发〔2023〕40号',
    '237dc82909f5964600badebec91f55d0cb60f79f9ceaa1d78cd7607d04738a94',
  ]);
});

describe('the vectors of RFC 8785', () => {
  it('§3.2.2: numbers, escapes and literals', () => {
    const given = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;

    expect(canonicalJson(JSON.parse(given))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('§3.2.3: keys by UTF-16 code units, not by code points or letters', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];

    const written = canonicalJson(Object.fromEntries(keys.map((key) => [key, key])));

    expect(Object.keys(JSON.parse(written)).sort()).toEqual([...keys].sort());
    const places = ['"\\r"', '"1"', '"\u0080"', '"\u00f6"', '"\u20ac"', '"\u{1f600}"', '"\ufb33"'].map((key) =>
      written.indexOf(`${key}:`),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('appendix B: %s is written %s', (bits, written) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(written);
  });
});
