import { planImport, type EditionFile, type RenamedKind } from '../../../../shared/edition-file';
import { wordRefusal, type Refusal } from '../../../../shared/errors';
import { wordLint, type LintFinding } from '../../../../shared/lint';
import { tellDifferences, type ToldDifference } from '../../../../shared/policy';
import type { Language } from '../../../../shared/vocabulary';
import type { Connection } from '../../../act/transaction';
import { readEdition } from './edition-content';
import { importFacts } from './import-facts';

/** 试导入：what an import would do, and what stands in its way. Nothing is stored. */
export interface ImportReport {
  readonly documentNumber: string;
  readonly title: string;
  /** The number that the draft would get. */
  readonly edition: number;
  readonly basedOn: { readonly id: string; readonly edition: number } | null;
  readonly changeNote: string;
  readonly addedKinds: readonly { readonly code: string; readonly name: string }[];
  /** Kinds that this system has under another name; the draft calls them as the file does. */
  readonly renamedKinds: readonly RenamedKind[];
  readonly goldenCases: number;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: LintFinding['severity'];
    readonly path: string;
    readonly line: number | null;
    readonly clause: string | null;
    readonly message: string;
  }[];
  readonly refusals: readonly (Refusal & { readonly message: string })[];
  /** Against the newest edition of the document; null for a new document. */
  readonly differences: readonly ToldDifference[] | null;
}

interface Asked {
  readonly file: EditionFile;
  readonly lineOf: (path: string) => number | null;
  readonly locate: (refusals: readonly Refusal[]) => readonly Refusal[];
}

/** Checks all that an import would, in the reader's language. */
export async function reportImport(
  trx: Connection,
  { file, lineOf, locate }: Asked,
  language: Language,
): Promise<ImportReport> {
  const found = await importFacts(trx, file.policy.documentNumber, { lock: false });
  const plan = planImport(file, found);
  const before = found.newest && (await readEdition(trx, found.newest.id)).content;
  return {
    documentNumber: plan.content.documentNumber,
    title: plan.content.title,
    edition: plan.content.edition,
    basedOn: found.newest && { id: found.newest.documentId, edition: found.newest.edition },
    changeNote: plan.changeNote,
    addedKinds: plan.addedKinds.map(({ code, name }) => ({ code, name })),
    renamedKinds: plan.renamedKinds,
    goldenCases: file.goldenCases.length,
    findings: plan.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      path: finding.path,
      line: lineOf(finding.path),
      clause: finding.clause,
      message: wordLint(finding, language),
    })),
    refusals: locate(plan.refusals).map((told) => ({ ...told, message: wordRefusal(told, language) })),
    differences: before && tellDifferences({ before, after: plan.content }, language),
  };
}
