// Two people changed one case: which fields the other saved, which I typed, and where we differ.
import { draftOf, headFields, type CaseDraft, type DraftRow, type DraftSource } from '../dossier/draft';
import { fieldSpecs, rowSections, type FieldValue, type RowSection } from '../dossier/fields';

export interface FieldDifference {
  /** `head.level` or `employment[2].to`. */
  readonly path: string;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Every field in which what was typed differs from what is stored now; `base` is what both began from. */
export function differences(base: DraftSource, mine: CaseDraft, theirs: DraftSource): readonly FieldDifference[] {
  const begun = flat(draftOf(base));
  const typed = flat(mine);
  const stored = flat(draftOf(theirs));
  const paths = [...new Set([...typed.keys(), ...stored.keys()])];
  return paths
    .map((path) => ({
      path,
      base: begun.get(path) ?? '',
      mine: typed.get(path) ?? '',
      theirs: stored.get(path) ?? '',
    }))
    .filter((field) => field.mine !== field.theirs);
}

/** Whether the draft holds anything that is not stored. */
export function isChanged(base: CaseDraft, draft: CaseDraft): boolean {
  const before = flat(base);
  const after = flat(draft);
  return before.size !== after.size || [...after].some(([path, value]) => before.get(path) !== value);
}

function flat(draft: CaseDraft): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const field of headFields) values.set(`head.${field}`, draft.head[field]);
  values.set('applicantKinds', [...draft.applicantKinds].sort().join(', '));
  values.set('attested', [...draft.attested].sort().join(', '));
  for (const section of rowSections) {
    draft.rows[section].forEach((row, place) => addRow(values, section, { row, place }));
  }
  values.set('exceptional.clauses', [...draft.exceptional.clauses].sort().join(', '));
  values.set('exceptional.statement', draft.exceptional.statement);
  return values;
}

function addRow(values: Map<string, string>, section: RowSection, at: { row: DraftRow; place: number }): void {
  for (const spec of fieldSpecs[section]) {
    values.set(`${section}[${at.place}].${spec.name}`, asText(at.row.values[spec.name]));
  }
}

function asText(value: FieldValue | undefined): string {
  return typeof value === 'boolean' ? String(value) : (value ?? '');
}
