export * from './golden-case';
export * from './run-cases';
export * from './check-case';
export * from './word-case';
export * from './word-threshold';
export * from './coverage';
export { caseWithoutPerson, withoutPerson } from './without-person';
