export * from './days';
export * from './tenure';
export * from './timeline';
export { dayInProse } from './prose';
