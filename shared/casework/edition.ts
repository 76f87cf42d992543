import { refusal } from '../errors';
import { editionStatuses } from '../vocabulary';
import type { Guard, Machine } from './machine';

/** 版次状态 */
export type EditionStatus = (typeof editionStatuses)['codes'][number];

/** What the acts on an edition are decided by. */
export interface EditionFacts {
  readonly state: EditionStatus;
  readonly edition: number;
  /** The number of the family's edition that is still being written, if there is one. */
  readonly openDraft: number | null;
  /** How many errors the lint finds in it. */
  readonly lintErrors: number;
}

const noOpenDraft: Guard<EditionFacts> = ({ openDraft }) =>
  openDraft === null ? null : refusal('edition.draft-exists', { edition: openDraft });

const withoutErrors: Guard<EditionFacts> = ({ lintErrors }) =>
  lintErrors === 0 ? null : refusal('edition.lint-errors', { count: lintErrors });

/** 版次的状态与流转：approval by a second person and a day of effect come between draft and in force. */
export const editionMachine: Machine<EditionStatus, EditionFacts> = {
  transitions: [
    { act: 'revise', by: 'policy-editor', from: ['in-force', 'superseded'], to: null, guards: [noOpenDraft] },
    { act: 'take-effect', by: 'policy-approver', from: ['draft'], to: 'in-force', guards: [withoutErrors] },
    { act: 'withdraw-edition', by: 'policy-editor', from: ['draft'], to: 'withdrawn', guards: [] },
  ],
  wrongState: ({ state, edition }, act) => {
    const facts = { edition, status: editionStatuses.labels[state] };
    return act === 'revise' ? refusal('edition.not-in-force', facts) : refusal('edition.frozen', facts);
  },
};
