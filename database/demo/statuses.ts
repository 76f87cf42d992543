import type { applicationStatuses } from '../../shared/vocabulary';
import type { Random, Weighted } from './random';
import type { DemoRound } from './rounds';
import type { Twist } from './twists';

type Status = (typeof applicationStatuses)['codes'][number];
type Shares = readonly [Weighted<Status>, ...Weighted<Status>[]];

const open: Readonly<Record<Twist['outcome'], Shares>> = {
  eligible: [
    [12, 'draft'],
    [15, 'submitted'],
    [14, 'employer-notice'],
    [26, 'recommended'],
    [6, 'correction'],
    [24, 'admitted'],
    [3, 'withdrawn'],
  ],
  referred: [
    [14, 'draft'],
    [20, 'submitted'],
    [14, 'employer-notice'],
    [40, 'recommended'],
    [12, 'correction'],
  ],
  ineligible: [
    [55, 'draft'],
    [12, 'submitted'],
    [15, 'recommended'],
    [10, 'correction'],
    [5, 'declined'],
    [3, 'withdrawn'],
  ],
};
const closed: Readonly<Record<Twist['outcome'], Shares>> = {
  eligible: [
    [66, 'certified'],
    [20, 'not-passed'],
    [4, 'passed'],
    [2, 'noticed'],
    [1, 'revoked'],
    [2, 're-examination'],
    [3, 'withdrawn'],
    [2, 'lapsed'],
  ],
  referred: [
    [60, 'rejected'],
    [22, 'withdrawn'],
    [18, 'lapsed'],
  ],
  ineligible: [
    [62, 'rejected'],
    [14, 'withdrawn'],
    [10, 'lapsed'],
    [14, 'declined'],
  ],
};

/** How far an application of such an outcome has come in its round; what nobody has finished is a draft. */
export function statusOf({ status }: DemoRound, { outcome, openRoundOnly }: Twist, random: Random): Status {
  if (openRoundOnly) return 'draft';
  return random.weighted((status === 'open' ? open : closed)[outcome]);
}
