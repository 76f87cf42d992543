import { labelOf, type Terms } from '../../shared/vocabulary';
import { useLanguage } from './use-language';

/** Words the codes of a vocabulary in the reader's language. */
export function useLabel(vocabulary: Terms<string>): (code: string) => string {
  const language = useLanguage();
  return (code) => labelOf(vocabulary, code, language);
}
