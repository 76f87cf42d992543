export * from './dossier';
export * from './application';
