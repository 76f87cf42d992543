export { findConflicts, type CaseWithRulings, type Conflict } from './find-conflicts';
export { wordFact } from './words';
