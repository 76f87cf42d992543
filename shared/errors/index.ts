export * from './catalogue';
export * from './from-zod';
