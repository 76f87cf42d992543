export { OutputKindList } from './OutputKindList';
