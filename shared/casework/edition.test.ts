import { describe, expect, it } from '@jest/globals';
import type { Person } from '../policy';
import { editionStatuses } from '../vocabulary';
import { actsOf, available, decide, editionMachine, type EditionFacts, type EditionStatus } from '.';

const wang: Person = { kind: 'user', id: '1', name: '王' };
const li: Person = { kind: 'user', id: '2', name: '李' };
const facts = (state: EditionStatus, changes: Partial<EditionFacts> = {}): EditionFacts => ({
  state,
  edition: 2,
  who: li,
  authors: [wang],
  today: '2026-11-23',
  effectiveFrom: null,
  others: [],
  changeNote: '放宽年限',
  basedOn: true,
  lintErrors: 0,
  failingCases: [],
  ...changes,
});
const outcome = (act: string, given: EditionFacts) => {
  const decision = decide(editionMachine, act, given);
  return 'to' in decision ? decision.to : decision.refusals.map(({ code }) => code);
};
const refused = (act: string, given: EditionFacts) => {
  const decision = decide(editionMachine, act, given);
  return 'refusals' in decision ? decision.refusals : [];
};

type Cell = EditionStatus | string[];
const roles: Record<string, string[]> = {
  'policy-editor': ['revise', 'submit-edition', 'recall-edition', 'withdraw-edition'],
  'policy-approver': ['approve', 'send-edition-back', 'withdraw-edition'],
  system: ['take-effect', 'supersede'],
  clerk: [],
  auditor: [],
};
const wrong: Record<string, string[]> = {
  revise: ['edition.not-in-force'],
  'submit-edition': ['edition.not-draft'],
  'recall-edition': ['edition.not-in-review'],
  approve: ['edition.not-in-review'],
  'send-edition-back': ['edition.not-in-review'],
  'withdraw-edition': ['edition.not-withdrawable'],
  'take-effect': ['edition.not-approved'],
  supersede: ['edition.not-in-force'],
};
const right: Record<string, Partial<Record<EditionStatus, Partial<Record<string, Cell>>>>> = {
  'policy-editor': {
    draft: { 'submit-edition': 'in-review', 'withdraw-edition': 'withdrawn' },
    'in-review': { 'recall-edition': 'draft' },
    approved: { revise: 'approved' },
    'in-force': { revise: 'in-force' },
    superseded: { revise: 'superseded' },
  },
  'policy-approver': {
    'in-review': { approve: 'approved', 'send-edition-back': 'draft' },
    approved: { 'withdraw-edition': 'withdrawn' },
  },
  system: { approved: { 'take-effect': 'in-force' }, 'in-force': { supersede: 'superseded' } },
};
const cells = Object.keys(roles).flatMap((role) =>
  editionStatuses.codes.flatMap((state) =>
    Object.keys(wrong).map((act) => ({ role, state, act, expected: right[role]?.[state]?.[act] ?? wrong[act] ?? [] })),
  ),
);
// The day that lets each act through: it has come for taking effect, it is ahead for withdrawing.
const dayFor = (act: string) => ({ effectiveFrom: act === 'take-effect' ? '2026-11-23' : '2026-12-01' });

describe('every act from every state by every role', () => {
  it.each(cells)('$role: $act from $state', ({ role, state, act, expected }) => {
    expect(outcome(act, facts(state, { role, ...dayFor(act) }))).toEqual(expected);
  });

  it.each(cells)('$role is told of $act from $state beforehand', ({ role, state, act, expected }) => {
    const offered = available(editionMachine, facts(state, dayFor(act)), role).find((one) => one.act === act);

    const refusals = Array.isArray(expected) ? expected : [];
    expect(offered?.refusals.map(({ code }) => code)).toEqual(roles[role]?.includes(act) ? refusals : undefined);
  });

  it.each(Object.entries(roles))('%s has these acts', (role, acts) => {
    expect(actsOf(editionMachine, role)).toEqual(acts);
  });
});

describe('two people', () => {
  it.each(['approve', 'send-edition-back'])('whoever has written to the edition does not %s it', (act) => {
    expect(refused(act, facts('in-review', { authors: [wang, li] }))).toEqual([
      { code: 'edition.own', params: { edition: 2 } },
    ]);
  });

  it('an account of the panel with the same number is somebody else', () => {
    expect(outcome('approve', facts('in-review', { authors: [{ ...li, kind: 'panel' }] }))).toBe('approved');
  });

  it('one’s own can be withdrawn and recalled', () => {
    expect(outcome('withdraw-edition', facts('draft', { who: wang }))).toBe('withdrawn');
    expect(outcome('recall-edition', facts('in-review', { who: wang }))).toBe('draft');
  });
});

describe('each guard refuses', () => {
  it.each(['draft', 'in-review'] as const)('a revision while another one is %s', (state) => {
    const others = [{ edition: 3, state, effectiveFrom: null }];

    expect(refused('revise', facts('in-force', { others }))).toEqual([
      { code: 'edition.draft-exists', params: { edition: 3 } },
    ]);
  });

  it.each([
    ['submit-edition', 'draft'],
    ['approve', 'in-review'],
  ] as const)('%s with errors and failing cases, both told at once', (act, state) => {
    expect(refused(act, facts(state, { lintErrors: 4, failingCases: ['3.1.2.3-1'] }))).toEqual([
      { code: 'edition.lint-errors', params: { count: 4 } },
      { code: 'edition.cases-failing', params: { count: 1, cases: '3.1.2.3-1' } },
    ]);
  });

  it.each([
    ['submit-edition', 'draft'],
    ['approve', 'in-review'],
  ] as const)('%s for a day that another edition has, and says which would do', (act, state) => {
    const others = [{ edition: 1, state: 'in-force' as const, effectiveFrom: '2026-11-23' }];

    expect(refused(act, facts(state, { others, effectiveFrom: '2026-11-23' }))).toEqual([
      {
        code: 'edition.overlaps',
        params: { edition: 1, from: '2026-11-23', earliest: '2026-11-24' },
        path: 'effectiveFrom',
      },
    ]);
  });

  it.each([
    ['submit-edition', 'draft', 'approved'],
    ['submit-edition', 'draft', 'superseded'],
    ['approve', 'in-review', 'in-force'],
  ] as const)('%s of an edition that follows another one without saying what it changes', (act, state, before) => {
    const others = [{ edition: 1, state: before, effectiveFrom: '2024-01-01' }];
    const given = { others, effectiveFrom: '2026-12-01' };

    expect(refused(act, facts(state, { ...given, changeNote: null }))).toEqual([
      { code: 'value.missing', params: {}, path: 'changeNote' },
    ]);
    expect(outcome(act, facts(state, { ...given, changeNote: ' \n' }))).toEqual(['value.missing']);
    expect(refused(act, facts(state, { ...given, basedOn: false }))).toEqual([
      { code: 'edition.without-base', params: { edition: 2, before: 1 } },
    ]);
  });

  it('neither of a document whose other editions were all given up', () => {
    const others = [{ edition: 1, state: 'withdrawn' as const, effectiveFrom: null }];
    const first = { others, changeNote: null, basedOn: false };

    expect(outcome('submit-edition', facts('draft', first))).toBe('in-review');
    expect(outcome('approve', facts('in-review', first))).toBe('approved');
  });

  it('an approval after the proposed day', () => {
    const others = [{ edition: 1, state: 'in-force' as const, effectiveFrom: '2024-01-01' }];

    expect(outcome('approve', facts('in-review', { others, effectiveFrom: '2026-11-22' }))).toEqual([
      'edition.day-past',
    ]);
  });

  it('to take effect before the day', () => {
    expect(refused('take-effect', facts('approved', { effectiveFrom: '2026-11-24' }))).toEqual([
      { code: 'edition.before-its-day', params: { edition: 2, day: '2026-11-24' } },
    ]);
  });

  it('to take effect before another one whose day came earlier', () => {
    const others = [{ edition: 3, state: 'approved' as const, effectiveFrom: '2026-11-20' }];

    expect(refused('take-effect', facts('approved', { others, effectiveFrom: '2026-11-23' }))).toEqual([
      { code: 'edition.not-in-turn', params: { edition: 3, day: '2026-11-20' } },
    ]);
  });

  it('to take effect within another one’s time', () => {
    const others = [{ edition: 1, state: 'in-force' as const, effectiveFrom: '2026-11-23' }];

    expect(outcome('take-effect', facts('approved', { others, effectiveFrom: '2026-11-23' }))).toEqual([
      'edition.overlaps',
    ]);
  });

  it('to withdraw an approved edition without saying why; a draft needs no reason', () => {
    const ahead = { effectiveFrom: '2027-01-01', role: 'policy-approver' };
    expect(outcome('withdraw-edition', facts('approved', { ...ahead, reason: null }))).toEqual(['value.missing']);
    expect(outcome('withdraw-edition', facts('approved', { ...ahead, reason: '条件有误' }))).toBe('withdrawn');
    expect(outcome('withdraw-edition', facts('draft', { role: 'policy-editor', reason: null }))).toBe('withdrawn');
  });

  it('to withdraw what has its day today', () => {
    expect(outcome('withdraw-edition', facts('approved', { effectiveFrom: '2026-11-23' }))).toEqual([
      'edition.day-has-come',
    ]);
  });
});
