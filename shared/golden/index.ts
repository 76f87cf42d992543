export * from './golden-case';
export * from './run-cases';
export * from './check-case';
export * from './word-case';
export { thresholdsOf, type Threshold } from './thresholds';
export * from './word-threshold';
export * from './coverage';
export { neutralWords, withoutPerson } from './without-person';
