import { frozen } from '../frozen';
import { met, unmet } from '../outcome';
import type { CompiledRule, Judged, RuleSetting } from './judged';

const attested: Judged = frozen({ outcome: met, reason: 'attested', actual: { attested: true } });
const notAttested: Judged = frozen({ outcome: unmet, reason: 'not-attested', actual: { attested: false } });

/** 本人声明具备：met if the clause is among those that the applicant declares. */
export function compileAttestation(_rule: { readonly kind: 'attestation' }, { clause }: RuleSetting): CompiledRule {
  return {
    required: frozen({ attested: true }),
    judge: ({ dossier }) => (dossier.attested.includes(clause) ? attested : notAttested),
  };
}
