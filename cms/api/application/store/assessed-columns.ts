import { assess, decidingClause, type CompiledPolicy, type Verdict } from '../../../../shared/assessment';
import type { Dossier } from '../../../../shared/dossier';
import type { Fields } from '../../../act/trail';

/** What of a verdict stands in columns of its own, so that the grid filters and sorts on one table. */
export interface AssessedColumns {
  readonly outcome: string;
  readonly route: string | null;
  readonly deciding_clause: string | null;
  readonly eligible_from: string | null;
  readonly edition: number;
  readonly snapshot_hash: string;
  readonly verdict: Verdict;
}

export interface Case {
  readonly level: Verdict['level'];
  readonly direction: string | null;
  readonly asOf: string;
  readonly dossier: Dossier;
}

/** Assesses a case and lays its verdict out as columns. */
export function assessedColumns(compiled: CompiledPolicy, subject: Case): AssessedColumns {
  const verdict = assess(compiled, subject);
  return {
    outcome: verdict.outcome,
    route: verdict.route,
    deciding_clause: decidingClause(verdict, compiled.content),
    eligible_from: verdict.eligibleFrom,
    edition: verdict.policy.edition,
    snapshot_hash: verdict.policy.snapshotHash ?? '',
    verdict,
  };
}

/** What the trail keeps of a verdict: the whole of it follows from the dossier and the snapshot, and can be replayed. */
export function tellingColumns(columns: Omit<AssessedColumns, 'verdict'>): Fields {
  const { outcome, route, deciding_clause: decidingClause, eligible_from: eligibleFrom, edition } = columns;
  return { outcome, route, decidingClause, eligibleFrom, edition, snapshotHash: columns.snapshot_hash };
}
