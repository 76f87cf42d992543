import { met, unmet } from '../outcome';
import type { CompiledRule, Judged, RuleSetting } from './judged';

const attested: Judged = { outcome: met, reason: 'attested', actual: { attested: true } };
const notAttested: Judged = { outcome: unmet, reason: 'not-attested', actual: { attested: false } };

/** 本人声明具备：met if the clause is among those that the applicant declares. */
export function compileAttestation(_rule: { readonly kind: 'attestation' }, { clause }: RuleSetting): CompiledRule {
  return {
    required: { attested: true },
    judge: ({ dossier }) => (dossier.attested.includes(clause) ? attested : notAttested),
  };
}
