export { lintPolicy } from './lint-policy';
export { wordLint } from './word-lint';
export { lintWords } from './words';
export type { LintFinding } from './finding';
