import { expect, it } from '@jest/globals';
import { applicationStatuses } from '../vocabulary';
import { applicationEditable, applicationMachine, applicationOpen, refusalsFor, type ApplicationFacts } from '.';

const editable = ['draft', 'submitted', 'employer-notice', 'recommended', 'correction', 'admitted'];
const open = [...editable, 'panel', 'evaluated'];
const acts = ['update', 'rule', 'recheck'];

const round: ApplicationFacts['round'] = { status: 'open', name: '2026年度评审' };
const codesOf = (act: string, facts: ApplicationFacts) =>
  refusalsFor(applicationMachine, act, facts).map(({ code }) => code);

it.each(applicationStatuses.codes)('%s: written, ruled on and rechecked only while it may be', (state) => {
  const refused = acts.map((act) => codesOf(act, { state, round }).length > 0);

  expect([applicationEditable(state), applicationOpen(state)]).toEqual([
    editable.includes(state),
    open.includes(state),
  ]);
  expect(refused).toEqual([!editable.includes(state), !editable.includes(state), !open.includes(state)]);
});

it.each(acts)('%s: a closed round keeps its cases as they are', (act) => {
  expect(codesOf(act, { state: 'draft', round: { status: 'closed', name: '2024年度评审' } })).toEqual([
    'application.round-closed',
  ]);
});

it('says in which state it is closed', () => {
  expect(refusalsFor(applicationMachine, 'rule', { state: 'certified', round })).toEqual([
    { code: 'application.closed', params: { status: applicationStatuses.labels.certified } },
  ]);
});
