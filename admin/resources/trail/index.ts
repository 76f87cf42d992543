export { TrailList } from './TrailList';
