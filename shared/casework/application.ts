import type { applicationStatuses } from '../vocabulary';

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
