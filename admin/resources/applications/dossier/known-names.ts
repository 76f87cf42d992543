// Series and specialties that the edition names by a code, with the name that people write.
import { useTranslate } from 'react-admin';
import { professionalSeries } from '../../../../shared/vocabulary';
import { useLabel } from '../../../i18n/use-label';
import { useDraftDesk } from './draft-context';

export interface KnownName {
  readonly code: string;
  readonly name: string;
}

/** The edition's own series or specialty, by the field's name. */
export function useKnownNames(field: string): readonly KnownName[] {
  const { edition } = useDraftDesk();
  const translate = useTranslate();
  const series = useLabel(professionalSeries);
  if (!edition) return [];
  const code = field === 'series' ? edition.content.series : edition.content.specialty;
  return [{ code, name: translate(`applications.named.${code}`, { _: series(code) }) }];
}

/** The name of a known code; anything else as it is. */
export function knownName(names: readonly KnownName[], held: string): string {
  return names.find((known) => known.code === held)?.name ?? held;
}
