export * from './machine';
export * from './edition-document';
export * from './effective-days';
export * from './edition';
export * from './application';
export * from './round-edition';
export * from './rows';
