export * from './verdict';
export * from './request';
export { compilePolicy, type CompiledPolicy } from './compile';
export { assess } from './assess';
export * from './check';
export * from './deciding-clause';
export * from './explanation/explain';
export { figures } from './explanation/figures';
export type { Figure } from './explanation/telling';
