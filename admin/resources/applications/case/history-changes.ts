// What an entry of the history changed, field by field, in the form's own terms.
import { Dossier, type Ruling } from '../../../../shared/dossier';
import { draftOf, emptyDossier, type DraftSource } from '../dossier/draft';
import { differences, type FieldDifference } from './conflict';

type Fields = Readonly<Record<string, unknown>> | null;

/** What the trail keeps of a verdict. */
export const toldOfVerdict: readonly string[] = ['outcome', 'route', 'eligibleFrom', 'edition'];

/** The fields that an entry changed, and what it changed of the verdict. */
export function changesIn(before: Fields, after: Fields): readonly FieldDifference[] {
  if (!before || !after) return [];
  const earlier = sourceOf(before);
  return [...differences(earlier, draftOf(earlier), sourceOf(after)), ...outcomes(before, after)];
}

/** The rulings that an entry added. */
export function rulingsIn(before: Fields, after: Fields): readonly Ruling[] {
  const made = (fields: Fields) => sourceOf(fields).dossier.rulings ?? [];
  return before && after ? made(after).slice(made(before).length) : [];
}

function outcomes(before: Fields, after: Fields): readonly FieldDifference[] {
  const shown = (fields: Fields, field: string) => {
    const value = fields?.[field];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  return toldOfVerdict
    .map((path) => ({ path, base: shown(before, path), mine: shown(before, path), theirs: shown(after, path) }))
    .filter(({ mine, theirs }) => mine !== theirs);
}

function sourceOf(fields: Fields): DraftSource {
  const text = (name: string) => {
    const value = fields?.[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    number: text('number'),
    applicantName: text('applicantName'),
    level: text('level'),
    direction: text('direction'),
    employer: text('employer'),
    round: text('round'),
    dossier: Dossier.safeParse(fields?.['dossier']).data ?? emptyDossier,
  };
}
