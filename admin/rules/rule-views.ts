import type { RuleKind } from '../../shared/policy';
import { appraisalsView } from './appraisals';
import { attestationView } from './attestation';
import { certificateView } from './certificate';
import { claimView } from './claim';
import { exceptionalView } from './exceptional';
import { outputsView } from './outputs';
import { qualificationView } from './qualification';
import { recommendationView } from './recommendation';
import type { RuleView } from './rule-view';

/** Every kind of rule with its form; the compiler names a kind that has none. */
export const ruleViews: { readonly [Kind in RuleKind]: RuleView<Kind> } = {
  qualification: qualificationView,
  claim: claimView,
  outputs: outputsView,
  appraisals: appraisalsView,
  certificate: certificateView,
  recommendation: recommendationView,
  attestation: attestationView,
  exceptional: exceptionalView,
};
