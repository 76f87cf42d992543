import type { Rule, RuleKind, RuleOf } from '../../policy';
import { compileAppraisals } from './appraisals';
import { compileAttestation } from './attestation';
import { compileCertificate } from './certificate';
import { compileClaim } from './claim';
import { compileExceptional } from './exceptional';
import type { CompiledRule, RuleSetting } from './judged';
import { compileOutputs } from './outputs';
import { compileQualification } from './qualification';
import { compileRecommendation } from './recommendation';

/** The rule kinds: the only place that tells them apart; a kind without its line does not compile. */
const compilers: { readonly [Kind in RuleKind]: (rule: RuleOf<Kind>, setting: RuleSetting) => CompiledRule } = {
  attestation: compileAttestation,
  qualification: compileQualification,
  claim: compileClaim,
  outputs: compileOutputs,
  appraisals: compileAppraisals,
  certificate: compileCertificate,
  recommendation: compileRecommendation,
  exceptional: compileExceptional,
};

/** Makes a rule ready for many dossiers. */
export function compileRule(rule: Rule, setting: RuleSetting): CompiledRule {
  return compileOf(rule.kind, rule, setting);
}

function compileOf<Kind extends RuleKind>(kind: Kind, rule: RuleOf<Kind>, setting: RuleSetting): CompiledRule {
  return compilers[kind](rule, setting);
}

export type { CompiledRule, Figures, Judged } from './judged';
