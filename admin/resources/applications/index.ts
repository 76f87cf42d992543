export { ApplicationList } from './ApplicationList';
export { ApplicationCreate } from './ApplicationCreate';
export { CasePage } from './CasePage';
