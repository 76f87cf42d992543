// What a run compared the edition with, in words.
import { useTranslate } from 'react-admin';
import type { PolicyContent } from '../../../shared/policy';
import type { Run } from './simulation-answer';

type Baseline = Pick<Run, 'against'>;

/** The compared edition, its document where that is another; null: the stored verdicts. */
function useEditionWords(content: PolicyContent): (run: Baseline) => string | null {
  const translate = useTranslate();
  return ({ against }) => {
    if (against === null) return null;
    const edition = translate('policies.edition_n', { edition: against.edition });
    return against.documentNumber === content.documentNumber ? edition : `${against.documentNumber} ${edition}`;
  };
}

/** As the head of a column. */
export function useBaselineHead(content: PolicyContent): (run: Baseline) => string {
  const translate = useTranslate();
  const edition = useEditionWords(content);
  return (run) => edition(run) ?? translate('simulation.stored');
}

/** Within a sentence. */
export function useBaselineWords(content: PolicyContent): (run: Baseline) => string {
  const translate = useTranslate();
  const edition = useEditionWords(content);
  return (run) => edition(run) ?? translate('simulation.stored_in_words');
}
