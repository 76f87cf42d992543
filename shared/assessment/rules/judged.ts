import type { Day } from '../../calendar';
import type { PolicyOptions } from '../../policy';
import type { Finding, FindingReason } from '../verdict';
import type { Facts } from '../facts';
import type { Outcome } from '../outcome';

/** Figures of a finding, in the clause's own units. */
export type Figures = Finding['required'];
export type Json = Figures[string];

/** What a rule says of a dossier on a day. */
export interface Judged {
  readonly outcome: Outcome;
  readonly reason: FindingReason;
  readonly actual: Figures;
  /** Days after this one on which a running clock reaches its length, nothing else changing. */
  readonly reaches?: readonly Day[] | undefined;
  /** The index of a claim that lies wholly outside the window. */
  readonly outside?: readonly number[];
}

/** A rule made ready for many dossiers: its figures, and the question. */
export interface CompiledRule {
  readonly required: Figures;
  judge(facts: Facts, asOf: Day): Judged;
}

/** What a rule is compiled in: its clause and the edition's reading. */
export interface RuleSetting {
  readonly clause: string;
  readonly monthDays: number;
  readonly bareDegree: Outcome;
  readonly claimWindow: 'refer' | 'ignore' | 'unmet';
  readonly options: PolicyOptions;
}
