export { demoApplication, type DemoApplication } from './application';
export { demoEmployers, type DemoEmployer } from './employers';
export { demoRounds, type DemoRound } from './rounds';
