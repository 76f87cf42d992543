export { whatIsMissing, type Way } from './what-is-missing';
export { withChanges, type Change } from './change';
export { letterOf, type Letter } from './letter';
export { tellWays, wayHead, type ToldWays } from './tell-ways';
