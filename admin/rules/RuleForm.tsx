import type { ReactNode } from 'react';
import type { Rule, RuleKind, RuleOf } from '../../shared/policy';
import { ruleViews } from './rule-views';

interface RuleFormProps {
  readonly rule: Rule;
  readonly onChange: (rule: Rule) => void;
}

/** The form of a rule, by its kind. */
export function RuleForm({ rule, onChange }: RuleFormProps) {
  return <>{formOf(rule, onChange)}</>;
}

function formOf<Kind extends RuleKind>(
  rule: RuleOf<Kind> & { readonly kind: Kind },
  onChange: (rule: Rule) => void,
): ReactNode {
  return ruleViews[rule.kind].form({ rule, onChange });
}
