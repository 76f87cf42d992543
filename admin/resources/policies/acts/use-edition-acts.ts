// Which acts the edition allows now, and to whom; what stands in the way is said.
import { useGetList, useTranslate } from 'react-admin';
import { decide, editionMachine } from '../../../../shared/casework';
import { wordRefusal } from '../../../../shared/errors';
import { useLanguage } from '../../../i18n/use-language';
import { useMay } from '../../../providers/me';
import { useDesk } from '../desk/desk';
import { parseHead, type EditionHead } from '../desk/edition-answer';

export type EditionAct = 'revise' | 'take-effect' | 'withdraw-edition';
const acts: readonly EditionAct[] = ['revise', 'take-effect', 'withdraw-edition'];

export interface ActState {
  readonly act: EditionAct;
  /** Why it cannot be done now; null if it can. */
  readonly reason: string | null;
}

export interface EditionActs {
  readonly acts: readonly ActState[];
  readonly family: readonly EditionHead[];
}

/** The acts on the edition on the desk; one that is neither the person's nor the state's is left out. */
export function useEditionActs(): EditionActs {
  const { edition, content, findings } = useDesk();
  const may = useMay();
  const language = useLanguage();
  const translate = useTranslate();
  const { data } = useGetList('policies', {
    filter: { documentNumber: content.documentNumber },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'edition', order: 'DESC' },
  });
  const family = (data ?? []).map((row) => parseHead(row));
  const facts = {
    state: edition.status,
    edition: content.edition,
    openDraft: family.find(({ status }) => ['draft', 'in-review', 'approved'].includes(status))?.edition ?? null,
    lintErrors: findings.filter(({ severity }) => severity === 'error').length,
  };
  const states = acts.map((act): ActState => {
    if (!may('policies', act)) return { act, reason: translate('policies.acts.not_yours') };
    const decision = decide(editionMachine, act, facts);
    const first = 'refusals' in decision ? decision.refusals[0] : undefined;
    return { act, reason: first ? wordRefusal(first, language) : null };
  });
  return { acts: states, family };
}
