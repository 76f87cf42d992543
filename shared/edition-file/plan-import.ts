import { refusal, type Refusal } from '../errors';
import { refuseSet } from '../golden';
import { lintPolicy, wordLint, type LintFinding } from '../lint';
import type { OutputKindContent, PolicyContent } from '../policy';
import type { EditionFile } from './edition-file';

/** What is there already, as far as an import is decided by it. */
export interface ImportFacts {
  /** The numbers of the document's editions. */
  readonly editions: readonly number[];
  /** The number of the edition that is being written, if there is one. */
  readonly openDraft: number | null;
  /** The codes of the kinds of output. */
  readonly outputKinds: readonly string[];
}

/** What an import would do. */
export interface ImportPlan {
  /** The content as the draft will have it: the next edition of its document, in force on no day yet. */
  readonly content: PolicyContent;
  readonly changeNote: string;
  readonly addedKinds: readonly OutputKindContent[];
  /** What the lint finds; it stops no draft. Paths lead into the file. */
  readonly findings: readonly LintFinding[];
  /** What stands in the way, all of it. */
  readonly refusals: readonly Refusal[];
}

/** Without these the rows of an edition could not say what the file says. */
const structural: readonly LintFinding['code'][] = [
  'code.duplicate',
  'level.dangling',
  'direction.dangling',
  'parent.dangling',
];

/** 导入：what becomes of a file, and what stands in its way. */
export function planImport(file: EditionFile, facts: ImportFacts): ImportPlan {
  const { policy } = file;
  const edition = Math.max(0, ...facts.editions) + 1;
  const changeNote = (file.changeNote ?? '').trim();
  const findings = lintPolicy(policy).map((found) => ({ ...found, path: `policy.${found.path}` }));
  return {
    content: { ...policy, edition, effectiveFrom: null },
    changeNote,
    addedKinds: policy.outputKinds.filter(({ code }) => !facts.outputKinds.includes(code)),
    findings,
    refusals: [
      ...(facts.openDraft === null ? [] : [refusal('edition.draft-exists', { edition: facts.openDraft })]),
      ...(changeNote === '' ? [refusal('value.missing', {}, 'changeNote')] : []),
      ...refuseSet(file.goldenCases, 'goldenCases'),
      ...findings.filter(({ code }) => structural.includes(code)).map(asRefusal),
    ],
  };
}

function asRefusal(found: LintFinding): Refusal {
  const problem = { zh: wordLint(found, 'zh'), en: wordLint(found, 'en') };
  return refusal('file.contradicts-itself', { problem }, found.path);
}
