// A golden case while it is being written: its head, what it expects, and its dossier as the case form types it.
import type { GoldenCase, GoldenExpectation } from '../../../shared/golden';
import { emptyDossier, type DraftSource } from '../../resources/applications/dossier/draft';
import type { StoredCase } from './use-golden-cases';

export interface CaseFields {
  readonly code: string;
  readonly name: string;
  readonly note: string;
  readonly asOf: string;
  readonly expect: GoldenExpectation;
}

/** What the form begins with. */
export function fieldsOf(one: StoredCase | null, today: string): CaseFields {
  if (!one) return { code: '', name: '', note: '', asOf: today, expect: { outcome: 'eligible' } };
  const { code, name, note, asOf, expect } = one;
  return { code, name, note: note ?? '', asOf, expect };
}

/** The dossier's draft: nobody's name, and no round. */
export function sourceOf(one: StoredCase | null): DraftSource {
  const nobody = { number: '', applicantName: '', employer: null, round: null };
  if (!one) return { ...nobody, level: '', direction: null, dossier: emptyDossier };
  return { ...nobody, level: one.level, direction: one.direction, dossier: one.dossier };
}

/** The place of a new case: after all others. */
export function nextOrder(cases: readonly Pick<GoldenCase, 'order'>[]): number {
  return Math.min(9999, Math.max(0, ...cases.map(({ order }) => order)) + 1);
}
