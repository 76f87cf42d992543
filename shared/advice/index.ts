export { whatIsMissing, type Way } from './what-is-missing';
export { awaitedOf } from './awaited';
export { withChanges, type Change } from './change';
export { letterOf, type Letter } from './letter';
export type { LetterPart } from './letter-reasons';
export { tellWays, wayHead, type ToldWays } from './tell-ways';
