import { useTranslate } from 'react-admin';
import type { PolicyContent } from '../../../shared/policy';
import { instantInTable } from '../../i18n/dates';
import { useLanguage } from '../../i18n/use-language';
import { useScopeWords } from './scope';
import type { Simulation } from './simulation-answer';

interface RunWordsProps {
  readonly run: Simulation;
  readonly content: PolicyContent;
  /** In a list the number's place will do, without the sentence that it stands in. */
  readonly short?: boolean;
}

/** When a run was made, by whom, over whom, and compared with what or about which number. */
export function RunWords({ run, content, short = false }: RunWordsProps) {
  const translate = useTranslate();
  const scope = useScopeWords(content);
  const number = useNumberWords(run, short);
  const against = useAgainstWords(content);
  const subject = run.kind === 'impact' ? translate('simulation.compared', { with: against(run) }) : number;
  const seconds = run.result === null ? [] : [translate('simulation.took', { seconds: run.result.seconds })];
  const words = [instantInTable(run.createdAt), run.startedBy, scope(run.scope), subject, ...seconds];
  return <>{words.join(' · ')}</>;
}

/** In the words of the day: the clause may say something else by now, or be gone. */
function useNumberWords({ number, path }: Simulation, short: boolean): string {
  const language = useLanguage();
  return (short ? number?.short : number?.words)?.[language] ?? path ?? '';
}

function useAgainstWords(content: PolicyContent): (run: Simulation) => string {
  const translate = useTranslate();
  return ({ against }) => {
    if (against === null) return translate('simulation.stored');
    const edition = translate('policies.edition_n', { edition: against.edition });
    return against.documentNumber === content.documentNumber ? edition : `${against.documentNumber} ${edition}`;
  };
}
