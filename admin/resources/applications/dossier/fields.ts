// What each kind of fact is asked for: one table, read by the forms, the draft and the conflict's comparison.
import {
  applicationBodies,
  appraisalGrades,
  certificateKinds,
  degrees,
  honourKinds,
  honourLevels,
  influences,
  interruptionKinds,
  penaltyKinds,
  qualifications,
  roles,
  titleRanks,
  workKinds,
  type Terms,
} from '../../../../shared/vocabulary';

/** 材料部分: the lists of a dossier that are entered row by row. */
export const rowSections = [
  'education',
  'employment',
  'interruptions',
  'titles',
  'certificates',
  'appraisals',
  'penalties',
  'claims',
  'honours',
  'outputs',
  'recommendations',
] as const;
export type RowSection = (typeof rowSections)[number];

/** Lists that few editions ask for: left out of the form and of the dossier where nobody does. */
export const rareSections = ['certificates', 'appraisals', 'penalties', 'recommendations'] as const;
export type RareSection = (typeof rareSections)[number];

export type FieldValue = string | boolean;

/** How a field is entered. `lines` is a list of names, one a line; `clause` and `outputKind` are chosen from the edition. */
export type FieldKind =
  | { readonly kind: 'text' | 'named' | 'long' | 'date' | 'number' | 'flag' | 'lines' | 'clause' | 'outputKind' }
  | { readonly kind: 'choice'; readonly terms: Terms<string> }
  // Codes of an open list: those that the edition names, and what else is typed; `codes` is several, one a line.
  | { readonly kind: 'code'; readonly terms: Terms<string>; readonly of: 'certificates' | 'penalties' }
  | { readonly kind: 'codes'; readonly terms: Terms<string>; readonly of: 'works' };

export interface FieldSpec {
  readonly name: string;
  readonly input: FieldKind;
  /** Left out of the dossier when blank. */
  readonly optional: boolean;
  /** Columns of the six that a row has on a wide screen. */
  readonly span: 1 | 2 | 3 | 4 | 6;
  readonly initial: FieldValue;
  /** Shown only where the edition asks for it, or where it is filled in. */
  readonly rare?: true;
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
const rare = (spec: FieldSpec): FieldSpec => ({ ...spec, rare: true });
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
    rare({
      name: 'work',
      input: { kind: 'codes', terms: workKinds, of: 'works' },
      optional: true,
      span: 6,
      initial: '',
    }),
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
  certificates: [
    {
      name: 'code',
      input: { kind: 'code', terms: certificateKinds, of: 'certificates' },
      optional: false,
      span: 4,
      initial: '',
    },
    maybe('name', 'text', 2),
    plain('obtainedOn', 'date', 2),
    maybe('validTo', 'date', 2),
  ],
  appraisals: [plain('year', 'number', 2), choice('grade', appraisalGrades, 'competent')],
  penalties: [
    {
      name: 'kind',
      input: { kind: 'code', terms: penaltyKinds, of: 'penalties' },
      optional: false,
      span: 4,
      initial: '',
    },
    plain('decidedOn', 'date', 2),
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
    rare(maybe('grade', 'number', 2)),
    rare(maybe('place', 'number', 2)),
  ],
  outputs: [
    { name: 'kind', input: { kind: 'outputKind' }, optional: false, span: 2, initial: '' },
    plain('title', 'text', 4),
    plain('completedOn', 'date', 2),
    role,
    maybe('authorRank', 'number', 2),
    choice('appliedBy', applicationBodies, 'none'),
    choice('influence', influences, 'none'),
    rare(maybe('characters', 'number', 2)),
    { ...evidence, span: 2 },
  ],
  recommendations: [choice('rank', titleRanks, 'senior'), maybe('name', 'text', 2), plain('on', 'date', 2)],
};

/** The field of that name, if the section has it. */
export function fieldSpec(section: RowSection, name: string): FieldSpec | undefined {
  return fieldSpecs[section].find((spec) => spec.name === name);
}

/** The fields of a section that a form asks for: all but those named as `section.field`. */
export function askedSpecs(section: RowSection, unasked?: ReadonlySet<string>): readonly FieldSpec[] {
  const specs = fieldSpecs[section];
  return unasked ? specs.filter((spec) => !unasked.has(`${section}.${spec.name}`)) : specs;
}
