import { explain, type Verdict } from '../../../shared/assessment';
import type { PolicyContent } from '../../../shared/policy';
import type { Language } from '../../../shared/vocabulary';

/** A verdict with its words beside the data, as REST answers it. */
export function worded(verdict: Verdict, content: PolicyContent, language: Language) {
  return {
    ...verdict,
    message: explain(verdict, content, language),
    requirements: verdict.requirements.map((requirement) => ({
      ...requirement,
      findings: requirement.findings.map((finding) => ({ ...finding, message: explain(finding, content, language) })),
    })),
    warnings: verdict.warnings.map((warning) => ({ ...warning, message: explain(warning, content, language) })),
  };
}
