export { EmployerList } from './EmployerList';
