import { useTranslate } from 'react-admin';
import type { ReplayRun } from './replay-run';

/** Who started a replay: a person by name, or the night. */
export function useStarter(): (run: ReplayRun) => string {
  const translate = useTranslate();
  return ({ startedBy, startedByKind }) =>
    startedByKind === 'system' || startedBy === null ? translate('replays.nightly') : startedBy;
}
