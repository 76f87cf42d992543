export * from './machine';
export * from './edition';
export * from './application';
export * from './rows';
