import type { RuleOf } from '../../policy';
import { frozen } from '../frozen';
import { met, unmet } from '../outcome';
import type { CompiledRule } from './judged';

/** 证书、考试合格：one of these is held on the day, and has not expired. */
export function compileCertificate({ codes }: RuleOf<'certificate'>): CompiledRule {
  return {
    required: frozen({ codes: [...codes] }),
    judge: ({ others }, asOf) => {
      const had = others.certificates.findIndex(({ code, from }) => codes.includes(code) && from <= asOf);
      const valid = others.certificates.findIndex(
        ({ code, from, to }) => codes.includes(code) && from <= asOf && asOf < to,
      );
      if (valid >= 0) return { outcome: met, reason: 'certificate-held', actual: { certificate: valid } };
      return had >= 0
        ? { outcome: unmet, reason: 'certificate-expired', actual: { certificate: had } }
        : { outcome: unmet, reason: 'certificate-missing', actual: { certificate: null } };
    },
  };
}
