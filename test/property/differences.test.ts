// The laws of differences: what is told between two editions is all there is, and no more.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { policies } from '../../database/seed';
import { applyDifferences, canonicalPolicy, differencesOf, type PolicyContent } from '../../shared/policy';
import { otherEdition } from './edition-arbitrary';
import { arbitraryPolicy } from './policy-arbitrary';

const base = policies()[0]!;

/** The document without some of its clauses, those after them numbered anew. */
const renumbered: fc.Arbitrary<PolicyContent> = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }).map((kept) => ({
  ...base,
  requirements: base.requirements.map((row) => ({
    ...row,
    criteria: row.criteria
      .filter((_, place) => kept[place % kept.length] ?? true)
      .map((item, place) => ({ ...item, code: `${row.code}.${place + 1}`, order: place })),
  })),
}));

/** Two editions that have nothing to do with one another, or two readings of one document. */
const twoEditions: fc.Arbitrary<readonly [PolicyContent, PolicyContent]> = fc.oneof(
  fc.tuple(arbitraryPolicy(base), arbitraryPolicy(base)),
  fc.tuple(otherEdition(base), otherEdition(base)),
  fc.tuple(arbitraryPolicy(base), otherEdition(base)),
  fc.tuple(renumbered, renumbered),
);

describe('差异', () => {
  it('用于前一版，得到后一版，逐字节相同', () => {
    fc.assert(
      fc.property(twoEditions, ([before, after]) => {
        const reached = applyDifferences(before, differencesOf(before, after));

        expect(canonicalPolicy(reached)).toBe(canonicalPolicy(after));
      }),
      { numRuns: 300 },
    );
  });

  it('经 JSON 传送后仍得到后一版', () => {
    fc.assert(
      fc.property(twoEditions, ([before, after]) => {
        const sent = JSON.parse(JSON.stringify(differencesOf(before, after)));

        expect(canonicalPolicy(applyDifferences(before, sent))).toBe(canonicalPolicy(after));
      }),
      { numRuns: 100 },
    );
  });

  it('一版与自身没有差异', () => {
    fc.assert(fc.property(arbitraryPolicy(base), (edition) => expect(differencesOf(edition, edition)).toEqual([])));
  });
});
