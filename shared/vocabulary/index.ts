export * from './terms';
export * from './primitives';
export * from './ladders';
export * from './codes';
export * from './series';
export * from './open-codes';
export * from './path';
