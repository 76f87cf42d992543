import { refusal } from '../errors';
import { applicationStatuses } from '../vocabulary';
import type { Machine } from './machine';

/** 申报状态 */
export type ApplicationStatus = (typeof applicationStatuses)['codes'][number];

const editable: readonly ApplicationStatus[] = [
  'draft',
  'submitted',
  'employer-notice',
  'recommended',
  'correction',
  'admitted',
];
const undecided: readonly ApplicationStatus[] = [...editable, 'panel', 'evaluated'];

/** Whether the dossier can still be written: until the panel has it. */
export function applicationEditable(status: ApplicationStatus): boolean {
  return editable.includes(status);
}

/** Whether the verdict still follows the edition of the round: until the committee votes. */
export function applicationOpen(status: ApplicationStatus): boolean {
  return undecided.includes(status);
}

/** 经办对申报的操作：neither moves the application on; the acts of its way through the procedure come with later issues. */
export const applicationMachine: Machine<ApplicationStatus, { readonly state: ApplicationStatus }> = {
  transitions: [
    { act: 'rule', by: 'clerk', from: editable, to: null, guards: [] },
    { act: 'recheck', by: 'clerk', from: undecided, to: null, guards: [] },
  ],
  wrongState: ({ state }) => refusal('application.closed', { status: applicationStatuses.labels[state] }),
};
