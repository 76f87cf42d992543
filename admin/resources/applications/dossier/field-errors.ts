// What keeps a case from being saved: each fault with its field's path, its words and its name.
import { ApplicationRow } from '../../../../shared/dossier';
import { refusalsOf, wordRefusal, type Refusal } from '../../../../shared/errors';
import type { Language } from '../../../../shared/vocabulary';
import { problemOf } from '../../../providers/problem';
import { headFields, type CaseDraft } from './draft';
import { fieldSpec, rowSections, type RowSection } from './fields';

export interface FieldError {
  /** `head.level`, `employment[2].to`. */
  readonly path: string;
  readonly words: string;
}

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** The faults of the case's own fields. A blank number is left to the server, which gives one. */
export function checkHead(draft: CaseDraft): readonly Refusal[] {
  const { direction, ...head } = draft.head;
  const checked = ApplicationRow.omit({ dossier: true }).safeParse({
    ...Object.fromEntries(Object.entries(head).filter(([, value]) => value !== '')),
    direction: direction === '' ? null : direction,
  });
  return checked.success ? [] : refusalsOf(checked.error, 'head');
}

/** Words for refusals, in a form that fits the field; the server's paths begin with `dossier.` or are the case's own. */
export function wordErrors(
  refusals: readonly Refusal[],
  words: { readonly language: Language; readonly translate: Translate },
): readonly FieldError[] {
  return refusals.map((told) => {
    const path = ownPath(told.path ?? '');
    return { path, words: wordsFor(told, path, words) };
  });
}

/** The name of a field for people: 工作经历第 3 项 · 止. */
export function nameOfField(path: string, translate: Translate): string {
  const found = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?/.exec(path);
  if (!found) return path;
  const [, section = '', place, name] = found;
  const sectionName = translate(`applications.sections.${section}`, { _: section });
  const field = name ? translate(`applications.fields.${section}.${name}`, { _: name }) : '';
  if (place === undefined) return field || sectionName;
  const at = { section: sectionName, place: Number(place) + 1, field };
  return translate(field ? 'applications.errors.at' : 'applications.errors.at_row', at);
}

/** A path as the server says it, as the form knows it. */
function ownPath(path: string): string {
  if (path.startsWith('dossier.')) return path.slice('dossier.'.length);
  return headFields.some((field) => field === path) ? `head.${path}` : path;
}

/** What a refusal of this code means at a field of this kind. */
const wordsByKind: Readonly<Record<string, string>> = {
  'date text.wrong-form': 'applications.errors.date',
  'code text.wrong-form': 'applications.errors.code',
  'number value.wrong-type': 'applications.errors.whole_number',
};

function wordsFor(told: Refusal, path: string, { language, translate }: { language: Language; translate: Translate }) {
  const ofHead = told.code === 'value.wrong-type' && path.startsWith('head.');
  if (ofHead || told.code === 'value.missing' || told.code === 'text.too-short')
    return translate('applications.errors.missing');
  if (path === 'head.number' && told.code === 'text.wrong-form') return translate('applications.errors.number_form');
  const known = wordsByKind[`${kindOf(path) ?? ''} ${told.code}`];
  return known ? translate(known) : wordRefusal(told, language);
}

function kindOf(path: string): string | null {
  if (path === 'head.asOf') return 'date';
  const found = /^(\w+)\[\d+\]\.(\w+)/.exec(path);
  const section = rowSections.find((known): known is RowSection => known === found?.[1]);
  return section ? (fieldSpec(section, found?.[2] ?? '')?.input.kind ?? null) : null;
}

/** What the server, or the check before sending, refused: by field where it names one. */
export function faultsIn(error: unknown): readonly FieldError[] {
  const problem = problemOf(error);
  if (problem && problem.refusals.length > 0)
    return problem.refusals.map(({ path, message }) => ({ path: ownPath(path ?? ''), words: message }));
  return [{ path: '', words: error instanceof Error ? error.message : String(error) }];
}
