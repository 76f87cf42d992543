import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { PolicyContent } from '../../../shared/policy';
import { instantInTable } from '../../i18n/dates';
import { useLanguage } from '../../i18n/use-language';
import { useScopeWords } from './scope';
import type { Simulation } from './simulation-answer';
import { thresholdsOf } from './thresholds';

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
  const number = useNumberWords({ path: run.path, short }, content);
  const against = useAgainstWords(content);
  const subject = run.kind === 'impact' ? translate('simulation.compared', { with: against(run) }) : number;
  const seconds = run.result === null ? [] : [translate('simulation.took', { seconds: run.result.seconds })];
  const words = [instantInTable(run.createdAt), run.startedBy, scope(run.scope), subject, ...seconds];
  return <>{words.join(' · ')}</>;
}

function useNumberWords(
  { path, short }: { readonly path: string | null; readonly short: boolean },
  content: PolicyContent,
): string {
  const language = useLanguage();
  return useMemo(() => {
    if (path === null) return '';
    const threshold = thresholdsOf(content, language).find((one) => one.path === path);
    return (short ? threshold?.short : threshold?.words) ?? path;
  }, [path, short, content, language]);
}

function useAgainstWords(content: PolicyContent): (run: Simulation) => string {
  const translate = useTranslate();
  return ({ against }) => {
    if (against === null) return translate('simulation.stored');
    const edition = translate('policies.edition_n', { edition: against.edition });
    return against.documentNumber === content.documentNumber ? edition : `${against.documentNumber} ${edition}`;
  };
}
