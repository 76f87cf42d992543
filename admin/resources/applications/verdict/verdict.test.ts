import { describe, expect, it } from '@jest/globals';
import type { Finding, RequirementResult, Verdict } from '../../../../shared/assessment';
import type { Dossier } from '../../../../shared/dossier';
import { emptyDossier } from '../dossier/draft';
import { foldFindings } from './folding';
import { factsOf, usesByFact } from './used-facts';
import { anyChange, changesOf } from './verdict-changes';

const finding = (given: Partial<Finding>): Finding => ({
  clause: '3.1.2.3',
  outcome: 'met',
  reason: 'tenure-reached',
  required: {},
  actual: {},
  eligibleFrom: '2024-12-31',
  ...given,
});
const result = (findings: Finding[]): RequirementResult => ({
  code: '3.1.2',
  section: 'qualification',
  outcome: 'met',
  waivedBy: null,
  counted: null,
  minimum: null,
  findings,
});
const verdict = (given: Partial<Verdict>): Verdict => ({
  outcome: 'eligible',
  policy: { documentNumber: '京人社事业发〔2023〕40号', edition: 1, snapshotHash: null },
  level: 'deputy-senior',
  direction: 'operations',
  asOf: '2024-12-31',
  route: '3.1.2.3',
  eligibleFrom: '2024-12-31',
  requirements: [result([finding({})])],
  warnings: [],
  ...given,
});
const dossier: Dossier = {
  ...emptyDossier,
  employment: [
    { employer: '甲', from: '2012-08-01', inProfession: true },
    { employer: '乙', from: '2010-08-01', to: '2012-07-31', inProfession: false },
  ],
  interruptions: [{ kind: 'full-time-study', from: '2016-09-01', to: '2017-07-01' }],
  claims: [{ clause: '3.2.2.1', role: 'lead', statement: '主持' }],
};

describe('the facts of a finding', () => {
  it('are the record, the title and the time that its clock counted', () => {
    const clocks = [{ from: '2020-01-01', months: 60, days: 0 }];

    const facts = factsOf(finding({ actual: { education: 0, title: 1, clocks } }), dossier);

    expect(facts).toEqual(['education[0]', 'titles[1]', 'employment[0]', 'interruptions[0]']);
  });

  it('are the outputs placed in a category, each once', () => {
    expect(
      factsOf(finding({ clause: '3.3.1', reason: 'category-counted', actual: { outputs: [0, 2, 2] } }), dossier),
    ).toEqual(['outputs[0]', 'outputs[2]']);
  });

  it('are the claims made for its clause, whichever decided', () => {
    const facts = factsOf(finding({ clause: '3.2.2.1', reason: 'claim-missing', actual: { claim: null } }), dossier);

    expect(facts).toEqual(['claims[0]']);
  });

  it('lead back from the fact to its clauses', () => {
    const uses = usesByFact(verdict({ requirements: [result([finding({ actual: { title: 0 } })])] }), dossier);

    expect(uses.get('titles[0]')).toEqual([{ clause: '3.1.2.3', outcome: 'met' }]);
  });
});

describe('the findings that stay open', () => {
  const content = { requirements: [{ code: '3.1.2', mode: 'any' as const, direction: null }] };
  const route = finding({});
  const other = finding({ clause: '3.1.2.1', outcome: 'unmet', reason: 'schooling-missing', eligibleFrom: null });
  const later = finding({ clause: '3.1.2.2', outcome: 'unmet', reason: 'tenure-short', eligibleFrom: '2025-03-01' });

  it('are the route of an alternative that is met', () => {
    const { open, folded } = foldFindings(result([other, route]), verdict({}), content);

    expect([open, folded]).toEqual([[route], [other]]);
  });

  it('are what time brings first where none is met', () => {
    const unmet = { ...result([other, later]), outcome: 'unmet' as const };

    expect(foldFindings(unmet, verdict({ route: null }), content).open).toEqual([later]);
  });

  it('are every way asked for where time brings none', () => {
    const unasked = finding({
      clause: '3.1.2.4',
      outcome: 'unmet',
      reason: 'exceptional-not-requested',
      eligibleFrom: null,
    });
    const unmet = { ...result([other, unasked]), outcome: 'unmet' as const };

    expect(foldFindings(unmet, verdict({ route: null }), content).open).toEqual([other]);
  });

  it('are none of the other direction’s, unless it carries the outcome', () => {
    const research = { requirements: [{ code: '3.1.2', mode: 'any' as const, direction: 'research' }] };

    const unmet = { ...result([other]), outcome: 'unmet' as const };

    expect(foldFindings(unmet, verdict({}), research).aside).toBe('other-direction');
    expect(foldFindings(result([route]), verdict({}), research).open).toEqual([route]);
  });
});

describe('what changed against the saved verdict', () => {
  it('is nothing where nothing came out differently', () => {
    expect(anyChange(changesOf(verdict({}), verdict({})))).toBe(false);
  });

  it('names outcome, route, day and each clause', () => {
    const now = verdict({
      outcome: 'ineligible',
      route: null,
      eligibleFrom: '2025-03-01',
      requirements: [result([finding({ outcome: 'unmet', reason: 'tenure-short' })])],
    });

    const changes = changesOf(verdict({}), now);

    expect(changes.outcome).toBe('eligible');
    expect(changes.route).toEqual({ before: '3.1.2.3', after: null });
    expect(changes.eligibleFrom).toEqual({ before: '2024-12-31', after: '2025-03-01' });
    expect([...changes.clauses]).toEqual([['3.1.2.3', 'met']]);
  });
});
