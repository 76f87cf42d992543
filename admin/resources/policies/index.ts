export { EditionPage } from './EditionPage';
export { PolicyList } from './PolicyList';
