import { assess, decidingClause, type CompiledPolicy, type Verdict } from '../../../../shared/assessment';
import type { Dossier } from '../../../../shared/dossier';
import type { Fields } from '../../../act/trail';
import { sealOf } from './seal';

/** What of a verdict stands in columns of its own, so that the grid filters and sorts on one table; and its seal. */
export interface AssessedColumns {
  readonly as_of: string;
  readonly outcome: string;
  readonly route: string | null;
  readonly deciding_clause: string | null;
  readonly eligible_from: string | null;
  readonly edition: number;
  readonly snapshot_hash: string;
  readonly verdict: Verdict;
  readonly seal: string;
}

export interface Case {
  readonly number: string;
  /** The revision that the row gets with this verdict. */
  readonly revision: number;
  readonly level: Verdict['level'];
  readonly direction: string | null;
  readonly asOf: string;
  readonly dossier: Dossier;
}

/** Assesses a case, lays its verdict out as columns and seals it: whoever stores a verdict stores these. */
export function assessedColumns(compiled: CompiledPolicy, subject: Case): AssessedColumns {
  const verdict = assess(compiled, subject);
  const { number, revision, level, direction, asOf, dossier } = subject;
  const snapshotHash = verdict.policy.snapshotHash ?? '';
  return {
    as_of: asOf,
    outcome: verdict.outcome,
    route: verdict.route,
    deciding_clause: decidingClause(verdict, compiled.content),
    eligible_from: verdict.eligibleFrom,
    edition: verdict.policy.edition,
    snapshot_hash: snapshotHash,
    verdict,
    seal: sealOf({ number, revision, level, direction, asOf, snapshotHash, dossier, verdict }),
  };
}

/** A row as it was before, whose seal may not be there yet. */
type Told = Omit<AssessedColumns, 'verdict' | 'as_of' | 'seal'> & { readonly seal: string | null };

/** What the trail keeps of a verdict: the whole of it follows from the dossier and the snapshot, and can be replayed. */
export function tellingColumns(columns: Told): Fields {
  const { outcome, route, deciding_clause: decidingClause, eligible_from: eligibleFrom, edition, seal } = columns;
  return { outcome, route, decidingClause, eligibleFrom, edition, snapshotHash: columns.snapshot_hash, seal };
}
