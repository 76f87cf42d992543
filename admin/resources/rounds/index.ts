export { RoundList } from './RoundList';
