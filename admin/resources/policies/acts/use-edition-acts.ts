// Which acts the edition allows now, and to whom; what stands in the way is said.
import { useState } from 'react';
import { useGetIdentity, useGetList } from 'react-admin';
import { dayInBeijing } from '../../../../shared/calendar';
import { available, editionMachine, type DatedEdition, type EditionFacts } from '../../../../shared/casework';
import { wordRefusal } from '../../../../shared/errors';
import { useLanguage } from '../../../i18n/use-language';
import { useFailingCases } from '../../../screens/golden/use-golden-cases';
import { useDesk } from '../desk/desk';
import { parseHead, type EditionHead } from '../desk/edition-answer';

export type EditionAct =
  'revise' | 'submit-edition' | 'recall-edition' | 'approve' | 'send-edition-back' | 'withdraw-edition';
const known: readonly string[] = [
  'revise',
  'submit-edition',
  'recall-edition',
  'approve',
  'send-edition-back',
  'withdraw-edition',
] satisfies EditionAct[];
const isEditionAct = (act: string): act is EditionAct => known.includes(act);

export interface ActState {
  readonly act: EditionAct;
  /** Why it cannot be done now; null if it can. */
  readonly reason: string | null;
  /** Whether it is an act of the state that the edition is in: the others wait for another state. */
  readonly fits: boolean;
}

export interface EditionActs {
  readonly acts: readonly ActState[];
  readonly family: readonly EditionHead[];
  readonly facts: EditionFacts;
}

/** What the dialogue of an act is given. */
export interface ActDialogProps extends Pick<EditionActs, 'facts' | 'family'> {
  readonly onClose: () => void;
}

/** The acts of the person's role on the edition on the desk, the impossible ones with what stands in the way. */
export function useEditionActs(): EditionActs {
  const { edition, content, findings } = useDesk();
  const { identity } = useGetIdentity();
  const failingCases = useFailingCases(edition.id, content);
  const [today] = useState(() => dayInBeijing(Date.now()));
  const language = useLanguage();
  const { data, isPending } = useGetList('policies', {
    filter: { documentNumber: content.documentNumber },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'edition', order: 'DESC' },
  });
  const family = (data ?? []).map((row) => parseHead(row));
  const role = String(identity?.['role'] ?? '');
  const facts: EditionFacts = {
    state: edition.status,
    edition: content.edition,
    who: identity ? { kind: 'user', id: String(identity.id), name: identity.fullName ?? '' } : null,
    authors: edition.authors,
    today,
    effectiveFrom: content.effectiveFrom,
    others: family.filter(({ id }) => id !== edition.id).map(dated),
    changeNote: family.find(({ id }) => id === edition.id)?.changeNote ?? null,
    basedOn: edition.basedOn !== null,
    lintErrors: findings.filter(({ severity }) => severity === 'error').length,
    failingCases,
  };
  // Until the other editions are known, an act would be offered that they stand in the way of.
  const offered = isPending ? [] : available(editionMachine, facts, role);
  const acts = offered.flatMap(({ act, refusals: [first] }): ActState[] =>
    isEditionAct(act)
      ? [{ act, reason: first ? wordRefusal(first, language) : null, fits: fits(facts, role, act) }]
      : [],
  );
  return { acts, family, facts };
}

function fits({ state }: EditionFacts, role: string, act: EditionAct): boolean {
  return editionMachine.transitions.some((row) => row.act === act && row.by === role && row.from.includes(state));
}

function dated({ edition, status, effectiveFrom }: EditionHead): DatedEdition {
  return { edition, state: status, effectiveFrom };
}
