import { describe, expect, it } from '@jest/globals';
import { editionStatuses } from '../vocabulary';
import { actsOf, available, decide, editionMachine, type EditionFacts, type EditionStatus } from '.';

const facts = (state: EditionStatus, changes: Partial<EditionFacts> = {}): EditionFacts => ({
  state,
  edition: 2,
  openDraft: null,
  lintErrors: 0,
  ...changes,
});
const outcome = (act: string, given: EditionFacts) => {
  const decision = decide(editionMachine, act, given);
  return 'to' in decision ? decision.to : decision.refusals.map(({ code }) => code);
};

const frozen = ['edition.frozen'];
const unrevisable = ['edition.not-in-force'];
const table: Record<EditionStatus, Record<string, EditionStatus | string[]>> = {
  draft: { revise: unrevisable, 'take-effect': 'in-force', 'withdraw-edition': 'withdrawn' },
  'in-review': { revise: unrevisable, 'take-effect': frozen, 'withdraw-edition': frozen },
  approved: { revise: unrevisable, 'take-effect': frozen, 'withdraw-edition': frozen },
  'in-force': { revise: 'in-force', 'take-effect': frozen, 'withdraw-edition': frozen },
  superseded: { revise: 'superseded', 'take-effect': frozen, 'withdraw-edition': frozen },
  withdrawn: { revise: unrevisable, 'take-effect': frozen, 'withdraw-edition': frozen },
};
const cells = editionStatuses.codes.flatMap((state) =>
  Object.entries(table[state]).map(([act, expected]) => ({ state, act, expected })),
);

describe('every act from every state', () => {
  it.each(cells)('$act from $state', ({ state, act, expected }) => {
    expect(outcome(act, facts(state))).toEqual(expected);
  });
});

describe('each guard refuses', () => {
  it('a second draft of one document', () => {
    expect(decide(editionMachine, 'revise', facts('in-force', { openDraft: 3 }))).toEqual({
      refusals: [{ code: 'edition.draft-exists', params: { edition: 3 } }],
    });
  });

  it('an edition with errors', () => {
    expect(decide(editionMachine, 'take-effect', facts('draft', { lintErrors: 4 }))).toEqual({
      refusals: [{ code: 'edition.lint-errors', params: { count: 4 } }],
    });
  });
});

describe('each role has its own acts', () => {
  const roles: Record<string, string[]> = {
    'policy-editor': ['revise', 'withdraw-edition'],
    'policy-approver': ['take-effect'],
    clerk: [],
    auditor: [],
  };

  it.each(Object.entries(roles))('%s', (role, acts) => {
    expect(actsOf(editionMachine, role)).toEqual(acts);
  });

  it.each(
    cells.flatMap(({ state, act, expected }) => Object.keys(roles).map((role) => ({ state, act, role, expected }))),
  )('what $role is offered of $act from $state', ({ state, act, role, expected }) => {
    const offered = available(editionMachine, facts(state), role).find((one) => one.act === act);

    const refusals = Array.isArray(expected) ? expected : [];
    expect(offered?.refusals.map(({ code }) => code)).toEqual(roles[role]?.includes(act) ? refusals : undefined);
  });
});
