export * from './request';
export * from './result';
export * from './tally';
export * from './untouched';
export * from './threshold';
