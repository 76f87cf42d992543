export * from './edition-file';
export * from './plan-import';
