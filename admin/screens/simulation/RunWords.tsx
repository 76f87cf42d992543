import { useTranslate } from 'react-admin';
import type { PolicyContent } from '../../../shared/policy';
import { instantInTable } from '../../i18n/dates';
import { useLanguage } from '../../i18n/use-language';
import { useBaselineWords } from './baseline';
import { useScopeWords } from './scope';
import type { Run, Simulation } from './simulation-answer';

interface RunWordsProps {
  readonly run: Run | Simulation;
  readonly content: PolicyContent;
  /** In a list the number's place will do, without the sentence that it stands in. */
  readonly short?: boolean;
}

/** When a run was made, by whom, over whom, and compared with what or about which number. */
export function RunWords({ run, content, short = false }: RunWordsProps) {
  const translate = useTranslate();
  const scope = useScopeWords(run.scope, content);
  const number = useNumberWords(run, short);
  const against = useBaselineWords(content);
  const subject = run.kind === 'impact' ? translate('simulation.compared', { with: against(run) }) : number;
  const seconds = 'result' in run && run.result ? [translate('simulation.took', { seconds: run.result.seconds })] : [];
  const words = [instantInTable(run.createdAt), run.startedBy, scope, subject, ...seconds];
  return <>{words.join(' · ')}</>;
}

/** In the words of the day: the clause may say something else by now, or be gone. */
function useNumberWords({ number, path }: Pick<Run, 'number' | 'path'>, short: boolean): string {
  const language = useLanguage();
  return (short ? number?.short : number?.words)?.[language] ?? path ?? '';
}
