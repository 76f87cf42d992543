export { lintPolicy } from './lint-policy';
export { wordLint } from './word-lint';
export { lintWords, type LintCode } from './words';
export type { LintFinding } from './finding';
