// What has changed since a run was made, in words.
import { useTranslate } from 'react-admin';
import type { PolicyContent } from '../../../shared/policy';
import { useLanguage } from '../../i18n/use-language';
import { useBaselineWords } from './baseline';
import type { Run } from './simulation-answer';

type Ended = Pick<Run, 'state' | 'moved' | 'against'>;
interface MovedSince {
  readonly words: string;
  /** An edition says something else by now: the figures are of another text. */
  readonly isOtherText: boolean;
}

/** Says which edition has changed since, and how many applications have been written; null where all stands still. */
export function useMovedSince(content: PolicyContent): (run: Ended) => MovedSince | null {
  const translate = useTranslate();
  const language = useLanguage();
  const baseline = useBaselineWords(content);
  return (run) => {
    const { applications, ...editions } = run.moved;
    const which = whichOf(editions);
    const parts = [
      ...(which === null ? [] : [translate(`simulation.moved_since.${which}`, { with: baseline(run) })]),
      ...(applications === 0 ? [] : [translate('simulation.moved_since.applications', { smart_count: applications })]),
    ];
    if (run.state !== 'done' || parts.length === 0) return null;
    return { words: parts.join(language === 'zh' ? '' : ' '), isOtherText: which !== null };
  };
}

/** The same in a word or two. */
export function useMovedShort(): (run: Ended) => readonly string[] {
  const translate = useTranslate();
  return ({ state, moved: { applications, ...editions } }) => {
    const which = whichOf(editions);
    if (state !== 'done') return [];
    return [
      ...(which === null ? [] : [translate(`simulation.moved_short.${which}`)]),
      ...(applications === 0 ? [] : [translate('simulation.moved_short.applications', { smart_count: applications })]),
    ];
  };
}

function whichOf({ edition, against }: Pick<Run['moved'], 'edition' | 'against'>) {
  if (edition && against) return 'both';
  if (edition) return 'edition';
  return against ? 'against' : null;
}
