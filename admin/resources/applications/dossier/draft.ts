// The dossier while it is being typed: every value as the field holds it, so that half a date is kept and not lost.
import type { Dossier, Ruling } from '../../../../shared/dossier';
import { fieldSpecs, rareSections, rowSections, type FieldSpec, type FieldValue, type RowSection } from './fields';

export type RowValues = Readonly<Record<string, FieldValue>>;

/** One row of a list; `key` follows it through adding, removing and undoing. */
export interface DraftRow {
  readonly key: string;
  readonly values: RowValues;
}

/** 申报信息 and 申报材料 as typed. */
export interface CaseDraft {
  readonly head: Readonly<Record<HeadField, string>>;
  readonly applicantKinds: readonly string[];
  readonly attested: readonly string[];
  readonly rows: Readonly<Record<RowSection, readonly DraftRow[]>>;
  readonly exceptional: { readonly clauses: readonly string[]; readonly statement: string };
  readonly rulings: readonly Ruling[];
}

export const headFields = ['number', 'applicantName', 'level', 'direction', 'employer', 'round'] as const;
export type HeadField = (typeof headFields)[number];

/** What the form needs of a case; a new one has blanks. */
export interface DraftSource {
  readonly number: string;
  readonly applicantName: string;
  readonly level: string;
  readonly direction: string | null;
  readonly employer: string | null;
  readonly round: string | null;
  readonly dossier: Dossier;
}

export const emptyDossier: Dossier = {
  attested: [],
  education: [],
  employment: [],
  titles: [],
  claims: [],
  honours: [],
  outputs: [],
};

/** Opens a case for typing. */
export function draftOf(source: DraftSource): CaseDraft {
  const { dossier } = source;
  const rowsOf = (section: RowSection, items: readonly object[] | undefined): readonly DraftRow[] =>
    (items ?? []).map((item, place) => ({ key: `${section}-${place}`, values: valuesOf(section, item) }));
  return {
    head: {
      number: source.number,
      applicantName: source.applicantName,
      level: source.level,
      direction: source.direction ?? '',
      employer: source.employer ?? '',
      round: source.round ?? '',
    },
    applicantKinds: dossier.applicantKinds ?? [],
    attested: dossier.attested,
    rows: {
      education: rowsOf('education', dossier.education),
      employment: rowsOf('employment', dossier.employment),
      interruptions: rowsOf('interruptions', dossier.interruptions),
      titles: rowsOf('titles', dossier.titles),
      certificates: rowsOf('certificates', dossier.certificates),
      appraisals: rowsOf('appraisals', dossier.appraisals),
      penalties: rowsOf('penalties', dossier.penalties),
      claims: rowsOf('claims', dossier.claims),
      honours: rowsOf('honours', dossier.honours),
      outputs: rowsOf('outputs', dossier.outputs),
      recommendations: rowsOf('recommendations', dossier.recommendations),
    },
    exceptional: {
      clauses: dossier.exceptional?.clauses ?? [],
      statement: dossier.exceptional?.statement ?? '',
    },
    rulings: dossier.rulings ?? [],
  };
}

/** A new row of the section, each field at its first value. */
export function blankRow(section: RowSection, key: string, given: RowValues = {}): DraftRow {
  const values = Object.fromEntries(fieldSpecs[section].map((spec) => [spec.name, spec.initial]));
  return { key, values: { ...values, ...given } };
}

/** The dossier that would be sent; unchecked, for it may be unfinished. Blank optional fields are left out. */
export function dossierOf(draft: CaseDraft): Readonly<Record<string, unknown>> {
  const isRare = (section: RowSection) => rareSections.some((rare) => rare === section);
  const lists = Object.fromEntries(
    rowSections
      .filter((section) => draft.rows[section].length > 0 || !isRare(section))
      .map((section) => [section, draft.rows[section].map((row) => itemOf(section, row.values))]),
  );
  const { clauses, statement } = draft.exceptional;
  const asks = clauses.length > 0 || statement.trim() !== '';
  return {
    attested: draft.attested,
    ...lists,
    ...(draft.applicantKinds.length > 0 ? { applicantKinds: draft.applicantKinds } : {}),
    exceptional: asks ? { clauses, statement } : null,
  };
}

/** The same with the rulings, which take part in the verdict but are never sent: the server keeps its own. */
export function ruledDossierOf(draft: CaseDraft): Readonly<Record<string, unknown>> {
  return { ...dossierOf(draft), rulings: draft.rulings };
}

/** Names, one a line, as a list without blanks. */
export function linesOf(value: FieldValue | undefined): readonly string[] {
  if (typeof value !== 'string') return [];
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function valuesOf(section: RowSection, item: object): RowValues {
  const held = new Map<string, unknown>(Object.entries(item));
  return Object.fromEntries(fieldSpecs[section].map((spec) => [spec.name, typed(spec, held.get(spec.name))]));
}

function typed(spec: FieldSpec, value: unknown): FieldValue {
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value;
  return spec.input.kind === 'flag' ? false : '';
}

function itemOf(section: RowSection, values: RowValues): Readonly<Record<string, unknown>> {
  const item: Record<string, unknown> = {};
  for (const spec of fieldSpecs[section]) {
    const value = sent(spec, values[spec.name]);
    if (value !== undefined) item[spec.name] = value;
  }
  return item;
}

/** A blank date or choice is left out even where it must be given, so that the refusal says "missing" and not "wrong form". */
function sent(spec: FieldSpec, value: FieldValue | undefined): unknown {
  if (typeof value === 'boolean') return value;
  const text = value ?? '';
  if (spec.input.kind === 'lines' || spec.input.kind === 'codes') {
    const lines = linesOf(text);
    return lines.length > 0 ? lines : undefined;
  }
  const keepsBlank = !spec.optional && ['text', 'named', 'long'].includes(spec.input.kind);
  if (text.trim() === '') return keepsBlank ? text : undefined;
  return spec.input.kind === 'number' ? numberOf(text) : text;
}

function numberOf(text: string): number | string {
  return /^\d+$/.test(text.trim()) ? Number(text.trim()) : text;
}
