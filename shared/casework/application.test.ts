import { expect, it } from '@jest/globals';
import { applicationStatuses } from '../vocabulary';
import { applicationEditable, applicationMachine, applicationOpen, decide } from '.';

const editable = ['draft', 'submitted', 'employer-notice', 'recommended', 'correction', 'admitted'];
const open = [...editable, 'panel', 'evaluated'];

it.each(applicationStatuses.codes)('%s: written, ruled on and rechecked only while it may be', (state) => {
  const refused = (act: string) => 'refusals' in decide(applicationMachine, act, { state });

  expect([applicationEditable(state), applicationOpen(state)]).toEqual([
    editable.includes(state),
    open.includes(state),
  ]);
  expect([refused('rule'), refused('recheck')]).toEqual([!editable.includes(state), !open.includes(state)]);
});

it('says in which state it is closed', () => {
  expect(decide(applicationMachine, 'rule', { state: 'certified' })).toEqual({
    refusals: [{ code: 'application.closed', params: { status: applicationStatuses.labels.certified } }],
  });
});
