import { refusal, type Refusal } from '../errors';
import { caseWithoutPerson, refuseSet, type GoldenCase } from '../golden';
import { lintPolicy, wordLint, type LintFinding } from '../lint';
import type { OutputKindContent, PolicyContent } from '../policy';
import { longestList } from '../vocabulary';
import type { EditionFile } from './edition-file';

/** What is there already, as far as an import is decided by it. */
export interface ImportFacts {
  /** The numbers of the document's editions. */
  readonly editions: readonly number[];
  /** The number of the edition that is being written, if there is one. */
  readonly openDraft: number | null;
  /** The kinds of output as the vocabulary has them. */
  readonly outputKinds: readonly OutputKindContent[];
}

/** What an import would do. */
export interface ImportPlan {
  /** The content as the draft will have it: the next edition of its document, in force on no day yet. */
  readonly content: PolicyContent;
  readonly changeNote: string;
  /** The golden cases as they will be stored: they name nobody. */
  readonly goldenCases: readonly GoldenCase[];
  readonly addedKinds: readonly OutputKindContent[];
  /** Kinds that are there under another name: the draft calls them as the file does. */
  readonly renamedKinds: readonly RenamedKind[];
  /** What the lint finds; it stops no draft. Paths lead into the file. */
  readonly findings: readonly LintFinding[];
  /** What stands in the way, all of it. */
  readonly refusals: readonly Refusal[];
}

/** A kind of output by its name in the file, and in the vocabulary that is there. */
export interface RenamedKind {
  readonly code: string;
  readonly file: Pick<OutputKindContent, 'name' | 'englishName'>;
  readonly here: Pick<OutputKindContent, 'name' | 'englishName'>;
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
  const addedKinds = policy.outputKinds.filter(({ code }) => !facts.outputKinds.some((kind) => kind.code === code));
  // A document's first draft chooses among all kinds that there are.
  const isTooMuch = facts.outputKinds.length + addedKinds.length > longestList;
  return {
    content: { ...policy, edition, effectiveFrom: null },
    changeNote,
    goldenCases: file.goldenCases.map((one) => caseWithoutPerson(one, policy)),
    addedKinds,
    renamedKinds: policy.outputKinds.flatMap((kind) => renamed(kind, facts.outputKinds)),
    findings,
    refusals: [
      ...(facts.openDraft === null ? [] : [refusal('edition.draft-exists', { edition: facts.openDraft })]),
      ...(changeNote === '' ? [refusal('value.missing', {}, 'changeNote')] : []),
      ...(isTooMuch ? [refusal('vocabulary.full', { maximum: longestList }, 'policy.outputKinds')] : []),
      ...refuseSet(file.goldenCases, 'goldenCases'),
      ...findings.filter(({ code }) => structural.includes(code)).map(asRefusal),
    ],
  };
}

function renamed({ code, name, englishName }: OutputKindContent, kinds: ImportFacts['outputKinds']): RenamedKind[] {
  const here = kinds.find((kind) => kind.code === code);
  if (!here || (here.name === name && here.englishName === englishName)) return [];
  return [{ code, file: { name, englishName }, here: { name: here.name, englishName: here.englishName } }];
}

function asRefusal(found: LintFinding): Refusal {
  const problem = { zh: wordLint(found, 'zh'), en: wordLint(found, 'en') };
  return refusal('file.contradicts-itself', { problem }, found.path);
}
