import type { PolicyContent } from '../policy';
import { lintWords, type LintCode, type LintSeverity } from './words';
import type { Label } from '../vocabulary';

/** 检查所见: one thing about an edition. `path` leads into its content, `clause` is the clause that causes it. */
export interface LintFinding {
  readonly code: LintCode;
  readonly severity: LintSeverity;
  readonly path: string;
  readonly clause: string | null;
  readonly params: Readonly<Record<string, string | number | Label>>;
}

/** Looks for one kind of thing in an edition. */
export type Check = (content: PolicyContent) => readonly LintFinding[];

/** Makes a finding; whether it is an error stands with its words. */
export function finding(code: LintCode, told: Omit<LintFinding, 'code' | 'severity'>): LintFinding {
  return { code, severity: lintWords[code].severity, ...told };
}
