import type { ReplayRun } from './replay-run';

interface Outcome {
  readonly sign: string;
  readonly color: string;
  /** Key of the words. */
  readonly words: string;
}

/** How a replay stands or came out: findings weigh more than that it was ended early. */
export function outcomeOf({ state, findings }: ReplayRun): Outcome {
  if (findings > 0) return { sign: '✕', color: 'error.main', words: 'replays.differ' };
  if (state === 'done') return { sign: '✓', color: 'success.main', words: 'replays.same' };
  if (state === 'failed') return { sign: '✕', color: 'error.main', words: 'replays.failed' };
  if (state === 'cancelled') return { sign: '—', color: 'text.secondary', words: 'replays.cancelled' };
  return { sign: '…', color: 'text.secondary', words: 'replays.running' };
}
