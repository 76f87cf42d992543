import type { RuleKind } from '../../shared/policy';
import { attestationView } from './attestation';
import { claimView } from './claim';
import { exceptionalView } from './exceptional';
import { outputsView } from './outputs';
import { qualificationView } from './qualification';
import type { RuleView } from './rule-view';

/** Every kind of rule with its form; the compiler names a kind that has none. */
export const ruleViews: { readonly [Kind in RuleKind]: RuleView<Kind> } = {
  qualification: qualificationView,
  claim: claimView,
  outputs: outputsView,
  attestation: attestationView,
  exceptional: exceptionalView,
};
