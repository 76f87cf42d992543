export * from './request';
export * from './result';
export * from './tally';
export * from './untouched';
export * from './threshold';
export * from './word-number';
export * from './preset-values';
export * from './cliff';
