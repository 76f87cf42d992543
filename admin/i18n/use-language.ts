import { useLocaleState } from 'react-admin';
import type { Language } from '../../shared/vocabulary';

/** The reader's language. */
export function useLanguage(): Language {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'zh';
}
