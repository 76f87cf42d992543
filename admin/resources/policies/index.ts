export { DifferencesPage } from './differences/DifferencesPage';
export { EditionPage } from './EditionPage';
export { PolicyList } from './PolicyList';
