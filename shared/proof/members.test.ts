import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../policy';
import { membersThatDiffer, sameJson } from './members';

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)));

describe('two JSON values', () => {
  it('are the same where their canonical texts are, and then no member differs', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(sameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
        expect(membersThatDiffer(a, b).length === 0).toBe(sameJson(a, b));
      }),
    );
  });

  it('differ at the paths that are named', () => {
    const a = { outcome: 'met', findings: [{ clause: '1.1' }, { clause: '1.2', months: 60 }] };
    const b = { outcome: 'met', findings: [{ clause: '1.1' }, { clause: '1.2', months: 48 }, { clause: '1.3' }] };

    expect(membersThatDiffer(a, b)).toEqual(['findings[1].months', 'findings[2]']);
  });

  it('are the same where a member is undefined in the one and missing in the other', () => {
    expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameJson({ a: 1 }, { b: undefined, a: 1 })).toBe(true);
    expect(sameJson({ a: 1 }, { a: 1, b: null })).toBe(false);
  });
});
