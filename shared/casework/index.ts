export * from './machine';
export * from './effective-days';
export * from './edition';
export * from './application';
export * from './rows';
