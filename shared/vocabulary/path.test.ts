import { describe, expect, it } from '@jest/globals';
import { keysOf, stepsOf, valueAt, withValueAt } from '.';

const rule = { kind: 'qualification', clocks: [{ years: 3 }, { years: 5 }], title: { rank: 'senior' } };

describe('路径', () => {
  it.each([
    ['', []],
    ['minimum', ['minimum']],
    ['clocks[0].years', ['clocks', '0', 'years']],
    ['requirements[3.1.2].criteria[3.1.2.3].rule', ['requirements', '3.1.2', 'criteria', '3.1.2.3', 'rule']],
    ['[2][3].a', ['2', '3', 'a']],
  ])('%s 的各步', (path, keys) => {
    expect(keysOf(path)).toEqual(keys);
  });

  it('说出哪一步是列表中的一项', () => {
    expect(stepsOf('clocks[0].years').map(({ inList }) => inList)).toEqual([false, true, false]);
  });

  it('取出所指的值；不通的路取不出', () => {
    expect(valueAt(rule, 'clocks[1].years')).toBe(5);
    expect(valueAt(rule, '')).toBe(rule);
    expect(
      ['clocks[2].years', 'honour.level', 'kind.length', 'constructor', 'clocks.length'].map((path) =>
        valueAt(rule, path),
      ),
    ).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('换上别的值，其余和原来的一样，原件不动', () => {
    expect(withValueAt(rule, 'clocks[1].years', 6)).toEqual({ ...rule, clocks: [{ years: 3 }, { years: 6 }] });
    expect(Object.keys(Object(withValueAt(rule, 'kind', 'claim')))).toEqual(['kind', 'clocks', 'title']);
    expect(rule.clocks[1]?.years).toBe(5);
  });

  it('没有的成员添上；换成没有就是去掉', () => {
    expect(withValueAt({}, 'title.rank', 'senior')).toEqual({ title: { rank: 'senior' } });
    expect(withValueAt(rule, 'title', undefined)).toEqual({ kind: rule.kind, clocks: rule.clocks });
    expect(withValueAt(rule, 'clocks[0]', undefined)).toEqual({ ...rule, clocks: [{ years: 5 }] });
  });
});
