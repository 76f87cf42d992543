export { lintPolicy } from './lint-policy';
export { impliedMinimums } from './implied-minimums';
export { wordLint } from './word-lint';
export { lintWords } from './words';
export type { LintFinding } from './finding';
