// Series and specialties that the edition names by a code, with the name that people write.
import { useTranslate } from 'react-admin';
import { professionalSeries } from '../../../../shared/vocabulary';
import { useLabel } from '../../../i18n/use-label';
import { useDraftDesk } from './draft-context';

export interface KnownName {
  readonly code: string;
  readonly name: string;
}

/** The edition's own series or specialty, by the field's name; and the one that is held, where another edition named it. */
export function useKnownNames(field: string, held: string): readonly KnownName[] {
  const { edition } = useDraftDesk();
  const translate = useTranslate();
  const series = useLabel(professionalSeries);
  if (!edition) return [];
  const code = field === 'series' ? edition.content.series : edition.content.specialty;
  const named = (each: string) => ({ code: each, name: translate(`applications.named.${each}`, { _: series(each) }) });
  const isOther = held !== code && professionalSeries.codes.some((known) => known === held);
  return isOther ? [named(code), named(held)] : [named(code)];
}

/** The name of a known code; anything else as it is. */
export function knownName(names: readonly KnownName[], held: string): string {
  return names.find((known) => known.code === held)?.name ?? held;
}
