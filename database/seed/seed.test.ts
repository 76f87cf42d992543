import { describe, expect, it } from '@jest/globals';
import { coverageOf, isGap, sides } from '../../shared/golden';
import { goldenCases, outputKinds, policies, samplePolicies } from '.';

const policy = policies().find((content) => content.documentNumber === '京人社事业发〔2023〕40号');
const clauses = (policy?.requirements ?? []).flatMap(({ criteria, categories }) => [...criteria, ...categories]);

describe('京人社事业发〔2023〕40号', () => {
  it('holds all four levels, both directions and every clause of the annex', () => {
    expect(policy?.levels.map(({ titleName }) => titleName)).toEqual([
      '研究实习员',
      '助理研究员',
      '副研究员',
      '研究员',
    ]);
    expect(policy?.directions.map(({ code }) => code)).toEqual(['research', 'operations']);
    expect(policy?.requirements).toHaveLength(18);
    expect(clauses).toHaveLength(49);
  });

  it('numbers each clause below its requirement, once', () => {
    const codes = clauses.map(({ code }) => code);

    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, criteria, categories } of policy?.requirements ?? [])
      for (const item of [...criteria, ...categories]) expect(item.code.startsWith(`${code}.`)).toBe(true);
  });

  it('prints each clause in full-width punctuation up to the mark that closes it', () => {
    for (const { text } of clauses) expect(text).toMatch(/^[^\s,;:()]+[；。]$/);
  });

  it('names only kinds of output that the vocabulary has', () => {
    const kinds = new Set(outputKinds().map(({ code }) => code));
    const named = (policy?.requirements ?? []).flatMap(({ categories }) =>
      categories.flatMap(({ match }) => match.kinds),
    );

    expect(named.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(kinds.size).toBe(18);
  });
});

describe('判例', () => {
  it.each([...policies(), ...samplePolicies()])('$title：hold both sides of every threshold', (content) => {
    const gaps = coverageOf(content, goldenCases(content)).flatMap(({ clause, slot, sides: of }) =>
      sides.filter((side) => isGap(of[side])).map((side) => `${clause} ${slot?.path ?? ''} ${side}`),
    );

    expect(gaps).toEqual([]);
  });

  it.each([...policies(), ...samplePolicies()])('$title：each with a number of its own', (content) => {
    const codes = goldenCases(content).map(({ code }) => code);

    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
  });
});
