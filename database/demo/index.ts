export { demoApplication, type DemoApplication } from './application';
export { demoEmployers } from './employers';
export { demoRounds } from './rounds';
