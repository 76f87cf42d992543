export { RuleForm } from './RuleForm';
export { ruleViews } from './rule-views';
