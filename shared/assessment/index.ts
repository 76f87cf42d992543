export * from './verdict';
export * from './request';
export * from './explanation/explain';
export { figures } from './explanation/figures';
export type { Figure } from './explanation/telling';
