import { describe, expect, it } from '@jest/globals';
import { policies } from '../../database/seed';
import { assess, compilePolicy } from '../assessment';
import { Dossier } from '../dossier';
import type { PolicyContent, RequirementContent } from '../policy';
import { awaitedOf } from '.';

const content = policies()[0]!;
const output = (title: string) => ({
  ...{ kind: 'work-system', role: 'lead', appliedBy: 'provincial', influence: 'none' },
  ...{ title, completedOn: '2024-05-01' },
});
const claim = (clause: string) => ({ clause, role: 'lead', statement: '主持一窗办理改革。' });
const commended = (individual: boolean) => ({
  kind: 'commendation',
  level: 'provincial',
  individual,
  grantedOn: '2024-01-01',
});
const eligible = {
  attested: ['3.1.1.1'],
  education: [{ qualification: 'bachelor', degree: 'bachelor', completedOn: '2010-07-01' }],
  employment: [{ employer: '甲', from: '2010-08-01', to: null, inProfession: true }],
  titles: [{ rank: 'intermediate', series: content.series, specialty: content.specialty, obtainedOn: '2015-01-01' }],
  claims: [claim('3.2.2.1')],
  honours: [],
  outputs: [output('甲'), output('乙'), output('丙')],
};

function awaited(dossier: object, by: PolicyContent = content) {
  const asking = { level: 'deputy-senior' as const, direction: 'operations', asOf: '2024-12-31' };
  const verdict = assess(compilePolicy(by), { ...asking, dossier: Dossier.parse({ ...eligible, ...dossier }) });
  return [verdict.outcome, awaitedOf(verdict, by)];
}

/** The edition whose performance of operations is one output of two categories; of the second so many. */
function countingOperations({ category = null, group = 0 }: { category?: number | null; group?: number }) {
  const of = (code: string, kind: string) => ({
    ...{ code, text: kind, match: { kinds: [kind] }, minimum: null, maximum: null, order: 1 },
  });
  const counting: Partial<RequirementContent> = {
    mode: 'countOutputs',
    minimum: 1,
    criteria: [],
    categories: [of('3.2.2.1', 'work-system'), { ...of('3.2.2.2', 'monograph'), minimum: category }],
    groups: [{ name: '学术著作', categories: ['3.2.2.2'], minimum: group }],
  };
  const requirements = content.requirements.map((row) => (row.code === '3.2.2' ? { ...row, ...counting } : row));
  return { ...content, requirements };
}

describe('what a verdict waits for', () => {
  it('is nothing where it is settled', () => {
    expect(awaited({})).toEqual(['eligible', { clauses: [], otherDirection: null }]);
  });

  it('is the clause that a ruling decides, not one inside a requirement that is met without it', () => {
    const claims = [claim('3.2.2.1'), claim('3.2.2.4')];

    expect(awaited({ claims, honours: [commended(false)] })).toEqual([
      'eligible',
      { clauses: [], otherDirection: null },
    ]);
    expect(awaited({ claims: claims.slice(1), honours: [commended(false)] })).toEqual([
      'referred',
      { clauses: ['3.2.2.4'], otherDirection: null },
    ]);
  });

  it('is the exceptional clause, where that would waive what is lacking, and that alone', () => {
    const exceptional = { clauses: ['3.4.2'], statement: '业绩突出。' };
    const claims = [claim('3.2.2.1'), claim('3.4.2')];
    const titles = [{ ...eligible.titles[0], obtainedOn: '2023-01-01' }];

    expect(awaited({ claims, exceptional, titles, honours: [commended(true)] })).toEqual([
      'referred',
      { clauses: ['3.4.2'], otherDirection: null },
    ]);
    expect(awaited({ claims, exceptional, honours: [commended(true)] })).toEqual([
      'eligible',
      { clauses: [], otherDirection: null },
    ]);
  });

  it('is the direction itself where the other one’s clauses are met', () => {
    expect(awaited({ claims: [claim('3.2.1.1')] })).toEqual(['referred', { clauses: [], otherDirection: '3.2.1' }]);
  });

  it.each([
    ['a category', { category: 1 }],
    ['a group of categories', { group: 1 }],
  ])('is the direction itself where enough outputs are counted and %s lacks its own', (_which, minima) => {
    const asked = { claims: [claim('3.2.1.1')] };

    expect(awaited(asked, countingOperations(minima))).toEqual(['referred', { clauses: [], otherDirection: '3.2.1' }]);
    expect(awaited(asked, countingOperations({}))).toEqual(['eligible', { clauses: [], otherDirection: null }]);
  });
});
