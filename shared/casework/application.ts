import { refusal } from '../errors';
import { applicationStatuses, type roundStatuses } from '../vocabulary';
import type { Guard, Machine } from './machine';

/** 申报状态 */
export type ApplicationStatus = (typeof applicationStatuses)['codes'][number];

/** What the acts on an application are decided by. */
export interface ApplicationFacts {
  readonly state: ApplicationStatus;
  /** 所属轮次; null where there is none yet: a new application, which its round decides on when it is saved. */
  readonly round: { readonly status: (typeof roundStatuses)['codes'][number]; readonly name: string } | null;
}

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

/** 轮次未结束：a closed round keeps its cases as they are. */
const roundOpen: Guard<ApplicationFacts> = ({ round }) =>
  round?.status === 'closed' ? refusal('application.round-closed', { round: round.name }, 'round') : null;

/** 经办对申报的操作：none of them moves the application on. */
export const applicationMachine: Machine<ApplicationStatus, ApplicationFacts> = {
  transitions: [
    { act: 'update', by: 'clerk', from: editable, to: null, guards: [roundOpen] },
    { act: 'rule', by: 'clerk', from: editable, to: null, guards: [roundOpen] },
    { act: 'recheck', by: 'clerk', from: undecided, to: null, guards: [roundOpen] },
  ],
  wrongState: ({ state }) => refusal('application.closed', { status: applicationStatuses.labels[state] }),
};
