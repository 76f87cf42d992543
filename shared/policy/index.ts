export * from './rule';
export * from './options';
export * from './content';
export * from './canonical';
export * from './rows';
