// What each kind of fact is asked for: one table, read by the forms, the draft and the conflict's comparison.
import {
  applicationBodies,
  degrees,
  honourKinds,
  honourLevels,
  influences,
  interruptionKinds,
  qualifications,
  roles,
  titleRanks,
  type Terms,
} from '../../../../shared/vocabulary';

/** 材料部分: the lists of a dossier that are entered row by row. */
export const rowSections = [
  'education',
  'employment',
  'interruptions',
  'titles',
  'claims',
  'honours',
  'outputs',
] as const;
export type RowSection = (typeof rowSections)[number];

export type FieldValue = string | boolean;

/** How a field is entered. `lines` is a list of names, one a line; `clause` and `outputKind` are chosen from the edition. */
export type FieldKind =
  | { readonly kind: 'text' | 'named' | 'long' | 'date' | 'number' | 'flag' | 'lines' | 'clause' | 'outputKind' }
  | { readonly kind: 'choice'; readonly terms: Terms<string> };

export interface FieldSpec {
  readonly name: string;
  readonly input: FieldKind;
  /** Left out of the dossier when blank. */
  readonly optional: boolean;
  /** Columns of the six that a row has on a wide screen. */
  readonly span: 1 | 2 | 3 | 4 | 6;
  readonly initial: FieldValue;
}

const plain = (name: string, kind: 'text' | 'long' | 'date' | 'number' | 'lines', span: FieldSpec['span']) => ({
  name,
  input: { kind },
  optional: false,
  span,
  initial: '',
});
const maybe = (name: string, kind: 'text' | 'long' | 'date' | 'number' | 'lines', span: FieldSpec['span']) => ({
  ...plain(name, kind, span),
  optional: true,
});
const choice = (name: string, terms: Terms<string>, initial: string) => ({
  name,
  input: { kind: 'choice' as const, terms },
  optional: false,
  span: 2 as const,
  initial,
});
const role = { ...choice('role', roles, ''), optional: true };
const evidence = maybe('evidence', 'lines', 6);

export const fieldSpecs: Readonly<Record<RowSection, readonly FieldSpec[]>> = {
  education: [
    choice('qualification', qualifications, 'bachelor'),
    choice('degree', degrees, 'bachelor'),
    plain('completedOn', 'date', 2),
    maybe('school', 'text', 3),
    maybe('major', 'text', 3),
  ],
  employment: [
    plain('employer', 'text', 4),
    maybe('position', 'text', 2),
    plain('from', 'date', 2),
    maybe('to', 'date', 2),
    { name: 'inProfession', input: { kind: 'flag' }, optional: false, span: 2, initial: true },
  ],
  interruptions: [
    choice('kind', interruptionKinds, 'full-time-study'),
    plain('from', 'date', 2),
    maybe('to', 'date', 2),
  ],
  titles: [
    choice('rank', titleRanks, 'intermediate'),
    plain('obtainedOn', 'date', 2),
    maybe('appointedOn', 'date', 2),
    { ...plain('series', 'text', 2), input: { kind: 'named' } },
    { ...plain('specialty', 'text', 2), input: { kind: 'named' } },
    maybe('name', 'text', 2),
  ],
  claims: [
    { name: 'clause', input: { kind: 'clause' }, optional: false, span: 6, initial: '' },
    plain('statement', 'long', 6),
    role,
    maybe('from', 'date', 2),
    maybe('to', 'date', 2),
    evidence,
  ],
  honours: [
    choice('kind', honourKinds, 'commendation'),
    choice('level', honourLevels, 'provincial'),
    plain('grantedOn', 'date', 2),
    maybe('name', 'text', 4),
    { name: 'individual', input: { kind: 'flag' }, optional: false, span: 2, initial: true },
  ],
  outputs: [
    { name: 'kind', input: { kind: 'outputKind' }, optional: false, span: 2, initial: '' },
    plain('title', 'text', 4),
    plain('completedOn', 'date', 2),
    role,
    maybe('authorRank', 'number', 2),
    choice('appliedBy', applicationBodies, 'none'),
    choice('influence', influences, 'none'),
    { ...evidence, span: 2 },
  ],
};

/** The field of that name, if the section has it. */
export function fieldSpec(section: RowSection, name: string): FieldSpec | undefined {
  return fieldSpecs[section].find((spec) => spec.name === name);
}
