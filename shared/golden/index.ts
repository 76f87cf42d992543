export * from './golden-case';
