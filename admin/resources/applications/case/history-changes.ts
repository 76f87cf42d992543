// What an entry of the history changed, field by field, in the form's own terms.
import { Verdict } from '../../../../shared/assessment';
import { Dossier, type Ruling } from '../../../../shared/dossier';
import { draftOf, emptyDossier, type DraftSource } from '../dossier/draft';
import { differences, type FieldDifference } from './conflict';

type Fields = Readonly<Record<string, unknown>> | null;

/** The fields that an entry changed; the verdict's outcome among them. */
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
  const earlier = Verdict.safeParse(before?.['verdict']).data?.outcome;
  const later = Verdict.safeParse(after?.['verdict']).data?.outcome;
  if (!earlier || !later || earlier === later) return [];
  return [{ path: 'outcome', base: earlier, mine: earlier, theirs: later }];
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
