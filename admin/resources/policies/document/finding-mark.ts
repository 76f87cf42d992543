import type { LintFinding } from '../../../../shared/lint';

/** How a finding is marked beside its words: by a sign as well as by a colour. */
export const findingMark: Readonly<Record<LintFinding['severity'], { readonly sign: string; readonly color: string }>> =
  {
    error: { sign: '✕', color: 'error.main' },
    warning: { sign: '!', color: 'warning.main' },
    note: { sign: 'i', color: 'text.secondary' },
  };

/** How many findings are errors, and how many warnings. */
export function countFindings(findings: readonly Pick<LintFinding, 'severity'>[]): {
  errors: number;
  warnings: number;
} {
  const count = (wanted: LintFinding['severity']): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning') };
}
