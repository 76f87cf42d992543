import { refusal, type Refusal } from '../errors';
import type { Person } from '../policy';
import { editionStatuses } from '../vocabulary';
import { refuseDay, type DatedEdition, type EditionStatus, type Neighbours } from './effective-days';
import type { Guard, Machine } from './machine';

/** What the acts on an edition are decided by. */
export interface EditionFacts extends Neighbours {
  readonly state: EditionStatus;
  readonly edition: number;
  /** Who acts, and in which role; an act that two roles have is each one's from states of its own. */
  readonly who: Person | null;
  readonly role?: string | undefined;
  /** Everybody who has written to the edition or submitted it. */
  readonly authors: readonly Person[];
  /** The day from which it is to apply: proposed, then approved; null while nobody has named one. */
  readonly effectiveFrom: string | null;
  /** 修订说明：what it changes, and why. */
  readonly changeNote: string | null;
  /** Whether it was made from an earlier edition. */
  readonly basedOn: boolean;
  /** Why the act is done; undefined while nobody has been asked, null where no reason was given. */
  readonly reason?: string | null;
  /** How many errors the lint finds in it. */
  readonly lintErrors: number;
  /** The codes of its golden cases that get another verdict than the one they must get. */
  readonly failingCases: readonly string[];
}

/** 只有草稿可写：why an edition's rows cannot be written; null if they can. */
export function refuseWriting({ state, edition }: Pick<DatedEdition, 'state' | 'edition'>): Refusal | null {
  if (state === 'draft') return null;
  if (state === 'in-review') return refusal('edition.in-review', { edition });
  return refusal('edition.frozen', { edition, status: editionStatuses.labels[state] });
}

/** Whether an edition is still being written or examined: of one document only one at a time is. */
export function inPreparation({ state }: Pick<DatedEdition, 'state'>): boolean {
  return state === 'draft' || state === 'in-review';
}

const noOpenDraft: Guard<EditionFacts> = ({ others }) => {
  const open = others.find(inPreparation);
  return open ? refusal('edition.draft-exists', { edition: open.edition }) : null;
};

/** The number of the last other edition that applies, has applied or is approved to; 0 for none. */
const lastBefore = ({ others }: EditionFacts): number =>
  Math.max(
    0,
    ...others.flatMap(({ edition, state }) => (inPreparation({ state }) || state === 'withdrawn' ? [] : [edition])),
  );

/** 修订须说明：an edition that comes after another one says what it changes, and is compared with the one it is made from. */
const saysWhatChanges: Guard<EditionFacts> = (facts) =>
  lastBefore(facts) > 0 && (facts.changeNote ?? '').trim() === '' ? refusal('value.missing', {}, 'changeNote') : null;
const hasBase: Guard<EditionFacts> = (facts) => {
  const before = lastBefore(facts);
  return before > 0 && !facts.basedOn ? refusal('edition.without-base', { edition: facts.edition, before }) : null;
};

const withoutErrors: Guard<EditionFacts> = ({ lintErrors }) =>
  lintErrors === 0 ? null : refusal('edition.lint-errors', { count: lintErrors });

const casesPass: Guard<EditionFacts> = ({ failingCases }) =>
  failingCases.length === 0
    ? null
    : refusal('edition.cases-failing', { count: failingCases.length, cases: someOf(failingCases) });

/** The first few of a list, and a sign that there are more. */
function someOf(codes: readonly string[]): string {
  return codes.length > 5 ? `${codes.slice(0, 5).join(', ')} …` : codes.join(', ');
}

/** 两人规则：who has written or submitted an edition is not the one to judge it. */
const notOwn: Guard<EditionFacts> = ({ edition, who, authors }) =>
  authors.some(({ kind, id }) => kind === who?.kind && id === who.id) ? refusal('edition.own', { edition }) : null;

const dayIsFree: Guard<EditionFacts> = (facts) =>
  facts.effectiveFrom === null ? null : refuseDay(facts.effectiveFrom, facts);

const dayIsAhead: Guard<EditionFacts> = ({ edition, effectiveFrom, today }) =>
  effectiveFrom !== null && effectiveFrom <= today
    ? refusal('edition.day-has-come', { edition, day: effectiveFrom })
    : null;

const dayHasCome: Guard<EditionFacts> = ({ edition, effectiveFrom, today }) =>
  effectiveFrom === null || effectiveFrom > today
    ? refusal('edition.before-its-day', { edition, day: effectiveFrom ?? '—' })
    : null;

/** After an outage several days may have passed at once: they are caught up with in their order. */
const inTurn: Guard<EditionFacts> = ({ others, effectiveFrom }) => {
  const earlier = others.find(
    (other) => other.state === 'approved' && (other.effectiveFrom ?? '') < (effectiveFrom ?? ''),
  );
  return earlier
    ? refusal('edition.not-in-turn', { edition: earlier.edition, day: earlier.effectiveFrom ?? '—' })
    : null;
};

const overlapsNone: Guard<EditionFacts> = ({ effectiveFrom, others }) =>
  effectiveFrom === null ? null : refuseDay(effectiveFrom, { today: effectiveFrom, others });

const reasonGiven: Guard<EditionFacts> = ({ reason }) =>
  reason === null ? refusal('value.missing', {}, 'reason') : null;

const editor = 'policy-editor';
const approver = 'policy-approver';

/** 版次的状态与流转：two people and a day stand between a draft and the edition in force. */
export const editionMachine: Machine<EditionStatus, EditionFacts> = {
  transitions: [
    { act: 'revise', by: editor, from: ['approved', 'in-force', 'superseded'], to: null, guards: [noOpenDraft] },
    {
      act: 'submit-edition',
      by: editor,
      from: ['draft'],
      to: 'in-review',
      guards: [saysWhatChanges, hasBase, withoutErrors, casesPass, dayIsFree],
    },
    { act: 'recall-edition', by: editor, from: ['in-review'], to: 'draft', guards: [] },
    {
      act: 'approve',
      by: approver,
      from: ['in-review'],
      to: 'approved',
      guards: [notOwn, saysWhatChanges, hasBase, withoutErrors, casesPass, dayIsFree],
    },
    { act: 'send-edition-back', by: approver, from: ['in-review'], to: 'draft', guards: [notOwn] },
    {
      act: 'take-effect',
      by: 'system',
      from: ['approved'],
      to: 'in-force',
      guards: [dayHasCome, inTurn, overlapsNone],
    },
    { act: 'supersede', by: 'system', from: ['in-force'], to: 'superseded', guards: [] },
    { act: 'withdraw-edition', by: editor, from: ['draft'], to: 'withdrawn', guards: [] },
    { act: 'withdraw-edition', by: approver, from: ['approved'], to: 'withdrawn', guards: [dayIsAhead, reasonGiven] },
  ],
  wrongState: ({ state, edition }, act) =>
    refusal(isEditionAct(act) ? wrongStates[act] : 'edition.frozen', {
      edition,
      status: editionStatuses.labels[state],
    }),
};

const wrongStates = {
  revise: 'edition.not-in-force',
  'submit-edition': 'edition.not-draft',
  'recall-edition': 'edition.not-in-review',
  approve: 'edition.not-in-review',
  'send-edition-back': 'edition.not-in-review',
  'take-effect': 'edition.not-approved',
  supersede: 'edition.not-in-force',
  'withdraw-edition': 'edition.not-withdrawable',
} as const;
const isEditionAct = (act: string): act is keyof typeof wrongStates => act in wrongStates;
