import { describe, expect, it } from '@jest/globals';
import { besidesTabs, countOf, isTab, tabsOf, valuesOf, withTab, withValues } from './views';

const counts = { total: 9, outcome: { referred: 2, eligible: 7 }, status: { submitted: 8, draft: 1 } };
const tab = (id: string) => tabsOf(counts).find((each) => each.id === id) ?? { id, field: null };

describe('the built-in views', () => {
  it('are all, then what waits for a person, what fails, what fits, then the statuses there are', () => {
    expect(tabsOf(counts).map((each) => each.id)).toEqual([
      'all',
      'referred',
      'ineligible',
      'eligible',
      'draft',
      'submitted',
    ]);
  });

  it('keep the other filters when one is chosen', () => {
    const filter = { level: 'senior', status: 'draft', q: '王' };

    expect(withTab(filter, tab('referred'))).toEqual({ level: 'senior', q: '王', outcome: 'referred' });
    expect(withTab(filter, tab('all'))).toEqual({ level: 'senior', q: '王' });
  });

  it('know themselves in a filter, with or without other chips', () => {
    expect(isTab({ outcome: 'referred', level: 'senior' }, tab('referred'))).toBe(true);
    expect(isTab({ outcome: ['referred', 'eligible'] }, tab('referred'))).toBe(false);
    expect(isTab({ outcome: 'referred', status: 'draft' }, tab('referred'))).toBe(false);
    expect(isTab({ level: 'senior' }, tab('all'))).toBe(true);
  });

  it('count within the other filters alone', () => {
    expect(besidesTabs({ outcome: 'referred', status: 'draft', level: 'senior' })).toEqual({ level: 'senior' });
    expect(countOf(counts, tab('ineligible'))).toBe(0);
    expect(countOf(counts, tab('all'))).toBe(9);
    expect(countOf(undefined, tab('all'))).toBeUndefined();
  });
});

describe('the values of a filter', () => {
  it('are one word alone, several as a list, none not at all', () => {
    expect(withValues({}, 'level', ['senior'])).toEqual({ level: 'senior' });
    expect(withValues({}, 'level', ['senior', 'junior'])).toEqual({ level: ['senior', 'junior'] });
    expect(withValues({ level: 'senior', q: '王' }, 'level', [])).toEqual({ q: '王' });
  });

  it('read the same however they are written', () => {
    expect(valuesOf('senior')).toEqual(['senior']);
    expect(valuesOf(['senior', 'junior'])).toEqual(['senior', 'junior']);
    expect(valuesOf(undefined)).toEqual([]);
  });
});
