// What the console knows of a kind of rule.
import type { ReactNode } from 'react';
import type { RuleKind, RuleOf } from '../../shared/policy';

export interface RuleFormProps<Kind extends RuleKind> {
  readonly rule: RuleOf<Kind>;
  readonly onChange: (rule: RuleOf<Kind>) => void;
}

export interface RuleView<Kind extends RuleKind> {
  /** The rule that a new clause of this kind begins with. */
  readonly initial: RuleOf<Kind>;
  readonly form: (props: RuleFormProps<Kind>) => ReactNode;
}
