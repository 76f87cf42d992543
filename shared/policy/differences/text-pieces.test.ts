import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textPieces } from '..';

const signs = { same: '', old: '-', new: '+' } as const;
const shown = (before: string, after: string) =>
  textPieces(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${signs[kind]}${text}]`))
    .join('');

describe('文字改动', () => {
  it.each([
    ['从事本专业技术工作满5年；', '从事本专业技术工作满4年；', '从事本专业技术工作满[-5][+4]年；'],
    ['取得硕士学位', '取得硕士学位或硕士研究生毕业', '取得硕士学位[+或硕士研究生毕业]'],
    ['主持完成市级课题三项', '主持完成课题三项', '主持完成[-市级]课题三项'],
    ['满15年', '满12.5年', '满[-15][+12.5]年'],
    ['相同', '相同', '相同'],
    ['', '全新', '[+全新]'],
    ['甲乙丙', '丁乙戊', '[-甲乙丙][+丁乙戊]'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('去掉新的是原文，去掉旧的是新文', () => {
    const words = fc.string({ unit: fc.constantFrom('取', '得', '职', '称', '满', '5', '10', '年', 'a', ' ', '𠮷') });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const without = (dropped: string) =>
          textPieces(before, after)
            .filter(({ kind }) => kind !== dropped)
            .map(({ text }) => text)
            .join('');

        expect([without('new'), without('old')]).toEqual([before, after]);
      }),
    );
  });

  it('很长而全不相同的文字整段换过', () => {
    const pieces = textPieces('甲'.repeat(4000), '乙'.repeat(4000));

    expect(pieces.map(({ kind, text }) => [kind, text.length])).toEqual([
      ['old', 4000],
      ['new', 4000],
    ]);
  });
});
